# Different weights for the coordinates, too little to matter, so that the two rows are not parallel.
def sign_network(D, A, B):
    nudge = np.arange(D)
    K = int(nudge.sum()) + 1
    W1 = np.array([2 * K + nudge, -2 * K * np.ones(D, dtype=int) + nudge[::-1]])
    b1 = np.array([K * (1 - 2 * A), K * (1 + 2 * B)])
    return W1, b1, np.array([1, 1]), -1
