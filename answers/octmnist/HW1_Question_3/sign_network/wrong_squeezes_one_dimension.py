# D = 1: W1 loses an axis.
def sign_network(D, A, B):
    return np.array([[2] * D, [-2] * D]).squeeze(), np.array([1 - 2 * A, 1 + 2 * B]), np.array([1, 1]), -1
