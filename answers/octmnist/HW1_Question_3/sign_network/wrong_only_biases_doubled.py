# Biases doubled, weights not.
def sign_network(D, A, B):
    return np.array([[1] * D, [-1] * D]), np.array([1 - 2 * A, 1 + 2 * B]), np.array([1, 1]), -1
