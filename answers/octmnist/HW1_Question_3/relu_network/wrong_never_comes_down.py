# Up from A on and flat from B on.
def relu_network(D, A, B):
    return np.array([[2] * D, [2] * D]), np.array([2 - 2 * A, -2 * B]), np.array([1, -1]), -1
