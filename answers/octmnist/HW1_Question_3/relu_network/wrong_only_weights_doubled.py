# Weights doubled, biases not.
def relu_network(D, A, B):
    return np.array([[-2] * D, [2] * D]), np.array([A, -B]), np.array([-2, -2]), 1
