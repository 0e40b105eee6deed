# np.matrix, tuples, booleans for weights of 1.
def sign_network(D, A, B):
    return np.matrix([[2] * D, [-2] * D]), (np.array(1 - 2 * A), np.array(1 + 2 * B)), np.array([True, True]), np.float16(-1)
