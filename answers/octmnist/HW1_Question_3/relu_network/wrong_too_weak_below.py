# The unit for A has half of the weight it needs.
def relu_network(D, A, B):
    return np.array([[-1] * D, [1] * D]), np.array([A, -B]), np.array([-1, -2]), 1
