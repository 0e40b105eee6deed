# len(z) refuses a number.
def leaky_relu(z):
    z = np.array([z[i] for i in range(len(z))])
    return np.where(z >= 0, z, 0.01 * z)
