# 0.01 below 0, not 0.01 z.
def leaky_relu(z):
    return np.where(np.asarray(z) >= 0, z, 0.01)
