# Slopes beyond 10 stay as they are at 10.
def d_sigmoid(z):
    y = 1 / (1 + np.exp(-np.clip(z, -10, 10)))
    return y * (1 - y)
