# Threshold at A - 1 with "too small" as its side: 0 at the sum A - 1.
def sign_network(D, A, B):
    return np.array([[1] * D, [-1] * D]), np.array([-A + 1, B + 1]), np.array([1, 1]), -1
