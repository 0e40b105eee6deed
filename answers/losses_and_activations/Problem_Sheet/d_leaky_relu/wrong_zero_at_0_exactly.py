# 0 at 0.
def d_leaky_relu(z):
    z = np.asarray(z)
    return np.where(z > 0, 1.0, np.where(z < 0, 0.01, 0.0))
