# Slopes 2 and 6 with the same output weights: too weak above by one.
def relu_network(D, A, B):
    return np.array([[-6] * D, [2] * D]), np.array([6 * A, -2 * B]), np.array([-1, -1]), 2
