# Weights 1 / D, so that the unit sees the mean.
def sign_network(D, A, B):
    return np.array([[1 / D] * D, [-1 / D] * D]), np.array([(1 - 2 * A) / (2 * D), (1 + 2 * B) / (2 * D)]), np.array([1, 1]), -1
