# One unit is enough for +1: the output is +1 everywhere.
def sign_network(D, A, B):
    return np.array([[2] * D, [-2] * D]), np.array([1 - 2 * A, 1 + 2 * B]), np.array([1, 1]), 1
