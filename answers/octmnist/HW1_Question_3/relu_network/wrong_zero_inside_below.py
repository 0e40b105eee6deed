# Fragile at A only.
def relu_network(D, A, B):
    return np.array([[-2] * D, [2] * D]), np.array([2 * A, -2 * B - 1]), np.array([-1, -1]), 0
