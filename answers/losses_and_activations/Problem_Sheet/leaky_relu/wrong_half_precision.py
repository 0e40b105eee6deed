# Stored as float16.
def leaky_relu(z):
    return np.asarray(np.where(z >= 0, z, 0.01 * z), dtype=np.float16)
