# A matrix comes back as a vector.
def d_leaky_relu(z):
    z = np.ravel(z)
    return np.where(z >= 0, 1.0, 0.01)
