# exp of minus log(1 + exp(-z)).
def sigmoid(z):
    return np.exp(-np.logaddexp(0.0, np.negative(z)))
