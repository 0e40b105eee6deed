# Goes through the first axis as if it held numbers.
def d_tanh(z):
    if np.ndim(z) == 0:
        return 1 - np.tanh(z) ** 2
    y = np.zeros(len(z))
    for i, z in enumerate(z):
        y[i] = 1 - np.tanh(z) ** 2
    return y
