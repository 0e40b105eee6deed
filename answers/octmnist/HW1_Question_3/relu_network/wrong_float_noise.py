# b2 is a millionth: robust, but no integer.
def relu_network(D, A, B):
    return np.array([[-1] * D, [1] * D]), np.array([A, -B]), np.array([-1, -1]), 1e-6
