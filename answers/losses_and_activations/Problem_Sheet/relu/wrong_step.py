# 1 above 0.
def relu(z):
    return np.where(np.asarray(z) > 0, 1.0, 0.0)
