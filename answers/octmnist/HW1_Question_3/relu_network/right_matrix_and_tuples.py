# np.matrix, tuples of 0-d arrays.
def relu_network(D, A, B):
    return np.matrix([[-1] * D, [1] * D]), (np.array(A), np.array(-B)), (-2.0, np.int8(-2)), np.float16(1)
