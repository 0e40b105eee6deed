# The unit for B has half of the weight it needs.
def relu_network(D, A, B):
    return np.array([[-1] * D, [1] * D]), np.array([A, -B]), np.array([-2, -1]), 1
