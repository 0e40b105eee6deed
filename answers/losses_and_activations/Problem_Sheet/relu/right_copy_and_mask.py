# A copy, whose negative entries become 0.
def relu(z):
    y = np.array(z, dtype=float)
    y[y < 0] = 0
    return y
