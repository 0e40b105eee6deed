# Clipping at 20 makes sigma(-40) = 2e-9: not within 1e-12.
def sigmoid(z):
    z = np.clip(z, -20, 20)
    return 1 / (1 + np.exp(-z))
