# Weights of 0.1 and rounding where 20 tenths should be 2.
def sign_network(D, A, B):
    return np.full((2, D), 0.1) * [[20], [-20]] + 1e-12, np.array([1 - 2 * A, 1 + 2 * B]), np.array([1, 1]), -1
