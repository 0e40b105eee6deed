# Everything ten times as large, thresholds not in the middle.
def sign_network(D, A, B):
    one = np.full(D, 10)
    return np.stack([one, -one]), np.array([3 - 10 * A, 7 + 10 * B]), np.array([5, 5]), -4
