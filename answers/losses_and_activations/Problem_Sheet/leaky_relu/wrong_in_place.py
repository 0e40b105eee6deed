# The caller's array changes.
def leaky_relu(z):
    if np.ndim(z) == 0:
        return z if z >= 0 else 0.01 * z
    z[z < 0] *= 0.01
    return z
