# Each unit sees one coordinate.
def sign_network(D, A, B):
    return 2 * np.eye(2, D, dtype=int), np.array([1 - 2 * A, 1 + 2 * B]), np.array([1, 1]), -1
