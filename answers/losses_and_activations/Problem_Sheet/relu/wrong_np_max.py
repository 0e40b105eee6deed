# np.max takes the 0 for an axis.
def relu(z):
    return np.max(z, 0)
