# -0.01 below 0.
def d_leaky_relu(z):
    return np.where(np.asarray(z) >= 0, 1.0, -0.01)
