# Fragile at B only.
def relu_network(D, A, B):
    return np.array([[-2] * D, [2] * D]), np.array([2 * A - 1, -2 * B]), np.array([-1, -1]), 0
