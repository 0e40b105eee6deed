# The other branch first.
def d_relu(z):
    return np.where(np.asarray(z) < 0, 0.0, 1.0)
