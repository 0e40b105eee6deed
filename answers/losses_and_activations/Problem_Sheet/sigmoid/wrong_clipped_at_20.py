# Clipped at 20: off by 2e-9 beyond.
def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -20, 20)))
