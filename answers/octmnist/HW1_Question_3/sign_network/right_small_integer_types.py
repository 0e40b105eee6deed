# int16 weights, tuples, a NumPy integer.
def sign_network(D, A, B):
    W1 = np.full((2, D), 2, dtype=np.int16)
    W1[1] *= -1
    return W1, (1 - 2 * A, 1 + 2 * B), (np.int8(1), np.int8(1)), np.int8(-1)
