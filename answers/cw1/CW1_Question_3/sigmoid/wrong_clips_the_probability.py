# Keeps away from 0 and 1 by 1e-7 "so that the logarithm is finite".
def sigmoid(z):
    y = 1 / (1 + np.exp(-np.clip(z, -500, 500)))
    return np.clip(y, 1e-7, 1 - 1e-7)
