# The hidden units double the sum, so that the output weights may be -1.
def relu_network(D, A, B):
    return np.array([[-2] * D, [2] * D]), np.array([2 * A, -2 * B]), np.array([-1, -1]), 1
