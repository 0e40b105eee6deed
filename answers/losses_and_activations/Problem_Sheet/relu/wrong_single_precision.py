# Computed in float32.
def relu(z):
    z = np.asarray(z, dtype=np.float32)
    return np.maximum(z, 0)
