# Doubles, but takes 2 off the limits in the place of 1: a sum one beyond gives 0.
def sign_network(D, A, B):
    return np.array([[2] * D, [-2] * D]), np.array([2 - 2 * A, 2 + 2 * B]), np.array([1, 1]), -1
