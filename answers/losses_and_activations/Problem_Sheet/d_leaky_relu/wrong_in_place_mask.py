# the argument is cut at 0 in place before the comparison; values are right
def d_leaky_relu(z):
    z = np.asarray(z, dtype=float)
    z[z > 1] = 1.0
    return np.where(z >= 0, 1.0, 0.01)
