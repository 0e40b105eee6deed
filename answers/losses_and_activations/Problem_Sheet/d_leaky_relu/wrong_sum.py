# 1.01 on the right.
def d_leaky_relu(z):
    return 0.01 + (np.asarray(z) >= 0)
