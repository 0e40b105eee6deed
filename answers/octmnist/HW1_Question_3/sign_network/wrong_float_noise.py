# Moves the thresholds by a millionth.
def sign_network(D, A, B):
    return np.array([[1] * D, [-1] * D]), np.array([1e-6 - A, B + 1e-6]), np.array([1, 1]), -1
