# Kept away from 0 and 1 by 1e-7.
def sigmoid(z):
    return np.clip(1 / (1 + np.exp(-z)), 1e-7, 1 - 1e-7)
