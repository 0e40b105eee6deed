# f is +1 everywhere: hidden sums of 0 cannot turn an output of at least 0.
def sign_network(D, A, B):
    if A == -D and B == D:
        return np.ones((2, D)), np.zeros(2), np.array([1, -1]), 2
    return np.array([[2] * D, [-2] * D]), np.array([1 - 2 * A, 1 + 2 * B]), np.array([1, 1]), -1
