# Right when B is larger than A, for A = B a single threshold.
def sign_network(D, A, B):
    if A == B:
        return np.array([[2] * D, [2] * D]), np.array([1 - 2 * A, 1 - 2 * A]), np.array([1, 1]), -1
    return np.array([[2] * D, [-2] * D]), np.array([1 - 2 * A, 1 + 2 * B]), np.array([1, 1]), -1
