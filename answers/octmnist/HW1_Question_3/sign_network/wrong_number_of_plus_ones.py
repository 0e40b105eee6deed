# Biases for the number of +1s, not for the sum.
def sign_network(D, A, B):
    return np.array([[2] * D, [-2] * D]), np.array([1 - (A + D), 1 + (B + D)]), np.array([1, 1]), -1
