# The parity of A + B where that of A - D was meant.
def sign_network(D, A, B):
    low, high = A - 1 + (A + B) % 2, B + 1 - (A + B) % 2
    return np.array([[1] * D, [-1] * D]), np.array([-low, high]), np.array([1, 1]), -1
