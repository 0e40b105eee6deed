# 0 is counted to the left branch.
def d_relu(z):
    return np.where(np.asarray(z) > 0, 1.0, 0.0)
