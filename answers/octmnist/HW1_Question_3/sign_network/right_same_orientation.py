# Both units look the same way, the output subtracts.
def sign_network(D, A, B):
    W1 = 2 * np.ones((2, D), dtype=int)
    b1 = np.array([-2 * A + 1, -2 * B - 1])
    return W1, b1, np.array([1, -1]), -1
