# A list of the parts, weights by broadcasting, hidden units of different scales.
def sign_network(D, A, B):
    scale = np.array([[2], [-6]])
    return [scale * np.ones((1, D), dtype=int), np.array([1 - 2 * A, 6 * B + 3]), np.array([7, 7]), -13]
