# The upper limit counts as outside.
def relu_network(D, A, B):
    return np.array([[-1] * D, [1] * D]), np.array([A, 1 - B]), np.array([-2, -2]), 1
