# The caller's array becomes the slope.
def d_leaky_relu(z):
    if np.ndim(z) == 0:
        return 1.0 if z >= 0 else 0.01
    right = z >= 0
    z[right] = 1.0
    z[~right] = 0.01
    return z
