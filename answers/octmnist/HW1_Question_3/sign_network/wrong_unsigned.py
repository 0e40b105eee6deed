# Unsigned bytes: negative numbers wrap around.
def sign_network(D, A, B):
    return np.array([[2] * D, [-2 % 256] * D], dtype=np.uint8), np.array([1 - 2 * A, 1 + 2 * B]).astype(np.uint8), np.array([1, 1]), -1
