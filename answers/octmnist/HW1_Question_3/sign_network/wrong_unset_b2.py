# b2 is None.
def sign_network(D, A, B):
    return np.array([[2] * D, [-2] * D]), np.array([1 - 2 * A, 1 + 2 * B]), np.array([1, 1]), None
