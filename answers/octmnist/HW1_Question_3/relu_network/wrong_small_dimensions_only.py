# 8 bits: weights and biases wrap around in many dimensions.
def relu_network(D, A, B):
    return np.full((2, D), 2, dtype=np.int8) * np.array([[-1], [1]], dtype=np.int8), np.array([2 * A, -2 * B]).astype(np.int8), np.array([-1, -1]), 1
