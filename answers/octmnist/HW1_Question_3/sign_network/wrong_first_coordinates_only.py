# Only the first six coordinates have weights.
def sign_network(D, A, B):
    one = np.where(np.arange(D) < 6, 2, 0)
    return np.array([one, -one]), np.array([1 - 2 * A, 1 + 2 * B]), np.array([1, 1]), -1
