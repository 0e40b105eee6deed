# Goes through the first axis as if it held numbers.
def sigmoid(z):
    if np.ndim(z) == 0:
        return 1 / (1 + np.exp(-z))
    y = np.zeros(len(z))
    for i, z in enumerate(z):
        y[i] = 1 / (1 + np.exp(-z))
    return y
