# Makes everything near 0 the right branch.
def d_relu(z):
    z = np.asarray(z)
    return np.where((z > 0) | np.isclose(z, 0), 1.0, 0.0)
