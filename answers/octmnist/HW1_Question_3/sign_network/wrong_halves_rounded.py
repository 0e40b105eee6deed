# Halves rounded to even numbers.
def sign_network(D, A, B):
    return np.array([[1] * D, [-1] * D]), np.round([0.5 - A, B + 0.5]), np.array([1, 1]), -1
