# A margin of 2 where 1 is odd, at B only.
def sign_network(D, A, B):
    return np.array([[2] * D, [-2] * D]), np.array([1 - 2 * A, 2 + 2 * B]), np.array([1, 1]), -1
