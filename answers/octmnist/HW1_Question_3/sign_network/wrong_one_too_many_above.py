# B + 1 counts as inside: seen only where that sum occurs.
def sign_network(D, A, B):
    return np.array([[2] * D, [-2] * D]), np.array([1 - 2 * A, 3 + 2 * B]), np.array([1, 1]), -1
