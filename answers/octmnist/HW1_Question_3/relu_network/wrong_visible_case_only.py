# Weights for D = 3, A = -1, B = 1.
def relu_network(D, A, B):
    return np.array([[-1] * D, [1] * D]), np.array([-1, -1]), np.array([-2, -2]), 1
