# Rounds z first, so that -1e-12 counts as 0.
def d_relu(z):
    return 1.0 * (np.round(z, 9) >= 0)
