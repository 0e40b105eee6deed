# Goes through the first axis as if it held numbers.
def tanh(z):
    if np.ndim(z) == 0:
        return np.tanh(z)
    y = np.zeros(len(z))
    for i, z in enumerate(z):
        y[i] = np.tanh(z)
    return y
