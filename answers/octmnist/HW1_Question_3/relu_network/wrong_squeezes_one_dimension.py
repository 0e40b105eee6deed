# D = 1: W1 loses an axis.
def relu_network(D, A, B):
    return np.array([[-1] * D, [1] * D]).squeeze(), np.array([A, -B]), np.array([-2, -2]), 1
