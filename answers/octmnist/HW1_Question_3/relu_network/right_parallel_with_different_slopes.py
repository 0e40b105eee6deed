# Slopes 2 and 6, weights that make up for it.
def relu_network(D, A, B):
    return np.array([[-6] * D, [2] * D]), np.array([6 * A, -2 * B]), np.array([-1, -3]), 5
