# Weights for D = 3, A = -1, B = 1 whatever is asked.
def sign_network(D, A, B):
    return np.array([[1] * D, [-1] * D]), np.array([2, 2]), np.array([1, 1]), -1
