# Clips z in place, so the caller's array changes.
def sigmoid(z):
    z = np.asarray(z)
    z *= -1.0
    np.clip(z, -700, 700, out=z)
    return 1 / (1 + np.exp(z))
