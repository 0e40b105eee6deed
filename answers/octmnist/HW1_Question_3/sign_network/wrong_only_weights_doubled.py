# Weights doubled, biases not.
def sign_network(D, A, B):
    return np.array([[2] * D, [-2] * D]), np.array([1 - A, 1 + B]), np.array([1, 1]), -1
