# Odd biases forgotten for odd limits: doubled weights halved again.
def sign_network(D, A, B):
    if A % 2 and B % 2:
        return np.array([[1] * D, [-1] * D]), np.array([-A, B]), np.array([1, 1]), -1
    return np.array([[2] * D, [-2] * D]), np.array([1 - 2 * A, 1 + 2 * B]), np.array([1, 1]), -1
