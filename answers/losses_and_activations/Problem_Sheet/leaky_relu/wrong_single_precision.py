# Computed in float32.
def leaky_relu(z):
    z = np.asarray(z, dtype=np.float32)
    return np.where(z >= 0, z, 0.01 * z)
