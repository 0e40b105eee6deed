# A matrix comes back as a vector.
def d_relu(z):
    z = np.ravel(z)
    return 1.0 * (z >= 0)
