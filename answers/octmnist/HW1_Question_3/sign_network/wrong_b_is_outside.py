# The upper limit counts as outside.
def sign_network(D, A, B):
    return np.array([[2] * D, [-2] * D]), np.array([1 - 2 * A, 2 * B - 1]), np.array([1, 1]), -1
