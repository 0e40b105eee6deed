# Each sign of z gets the formula that cannot overflow.
def sigmoid(z):
    z = np.asarray(z, dtype=float)
    y = np.empty_like(z)
    positive = z >= 0
    y[positive] = 1 / (1 + np.exp(-z[positive]))
    e = np.exp(z[~positive])
    y[~positive] = e / (1 + e)
    return y
