# Limits that no sum crosses get a unit without weights.
def sign_network(D, A, B):
    W1, b1 = np.zeros((2, D), dtype=int), np.ones(2, dtype=int)
    if A > -D:
        W1[0], b1[0] = 2, 1 - 2 * A
    if B < D:
        W1[1], b1[1] = -2, 1 + 2 * B
    return W1, b1, np.array([1, 1]), -1
