# Stored as ints: 0.01 becomes 0.
def d_leaky_relu(z):
    slope = np.ones(np.shape(z), dtype=int)
    slope[np.less(z, 0)] = 0.01
    return slope
