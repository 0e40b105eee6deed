# The tent with twice the slope down: right only for narrow strips.
def relu_network(D, A, B):
    return np.array([[2] * D, [2] * D]), np.array([2 - 2 * A, -2 * B]), np.array([1, -2]), -1
