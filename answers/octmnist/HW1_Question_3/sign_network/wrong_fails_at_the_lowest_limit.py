# A = -D is taken for "nothing below", and the unit is turned off with the wrong sign.
def sign_network(D, A, B):
    W1, b1 = np.array([[2] * D, [-2] * D]), np.array([1 - 2 * A, 1 + 2 * B])
    if A == -D:
        W1[0], b1[0] = 0, -1
    return W1, b1, np.array([1, 1]), -1
