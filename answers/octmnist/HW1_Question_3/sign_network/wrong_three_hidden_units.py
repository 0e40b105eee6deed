# A third unit for the bias.
def sign_network(D, A, B):
    return np.array([[2] * D, [-2] * D, [0] * D]), np.array([1 - 2 * A, 1 + 2 * B, 1]), np.array([1, 1, -1]), 0
