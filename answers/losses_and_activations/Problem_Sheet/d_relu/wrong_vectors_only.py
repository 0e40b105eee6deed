# Goes through the first axis as if it held numbers.
def d_relu(z):
    if np.ndim(z) == 0:
        return 1.0 * (z >= 0)
    y = np.zeros(len(z))
    for i, z in enumerate(z):
        y[i] = 1.0 * (z >= 0)
    return y
