# Doubles weights and biases together, so that sums of 0 stay.
def sign_network(D, A, B):
    return np.array([[2] * D, [-2] * D]), np.array([-2 * A, 2 * B]), np.array([1, 1]), -1
