# exp(z) / (1 + exp(z)) is inf / inf = nan for large z.
def sigmoid(z):
    return np.exp(z) / (1 + np.exp(z))
