# Turns a unit off with an infinite bias where the limit is at the end.
def sign_network(D, A, B):
    return np.array([[2] * D, [-2] * D]), np.array([np.inf if A == -D else 1 - 2 * A, np.inf if B == D else 1 + 2 * B]), np.array([1, 1]), -1
