# 8 bits: the biases wrap around beyond 127.
def sign_network(D, A, B):
    W1 = np.full((2, D), 2, dtype=np.int8) * np.array([[1], [-1]], dtype=np.int8)
    return W1, np.array([1 - 2 * A, 1 + 2 * B]).astype(np.int8), np.array([1, 1]), -1
