# Negative entries of the caller's array become 0.
def relu(z):
    if np.ndim(z) == 0:
        return max(0.0, float(z))
    z[z < 0] = 0
    return z
