# Units that say "too small" and "too large", a negative output.
def sign_network(D, A, B):
    too_small = np.full(D, -2)
    W1 = np.array([too_small, -too_small])
    b1 = np.array([2 * A - 1, -2 * B - 1])
    return W1, b1, np.array([-1, -1]), -1
