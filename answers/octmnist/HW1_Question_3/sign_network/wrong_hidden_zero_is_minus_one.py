# Hidden thresholds that take sign(0) for -1.
def sign_network(D, A, B):
    return np.array([[1] * D, [-1] * D]), np.array([1 - A, 1 + B]), np.array([1, 1]), -1
