# The slope as an argument with a default.
def leaky_relu(z, slope=1e-2):
    z = np.asarray(z)
    return np.where(z < 0, z / (1 / slope), z)
