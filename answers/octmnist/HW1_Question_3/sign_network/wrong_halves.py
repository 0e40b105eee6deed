# Thresholds half way between integers: biases are no integers.
def sign_network(D, A, B):
    return np.array([[1] * D, [-1] * D]), np.array([0.5 - A, B + 0.5]), np.array([1, 1]), -1
