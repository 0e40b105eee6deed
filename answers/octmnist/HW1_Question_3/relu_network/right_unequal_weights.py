# Different weights for the coordinates, too little to matter: the two rows are not parallel.
def relu_network(D, A, B):
    nudge = np.arange(D)
    K = int(nudge.sum()) + 1
    W1 = np.array([-2 * K + nudge, 2 * K + nudge[::-1]])
    b1 = np.array([K * (2 * A - 1), -K * (2 * B + 1)])
    return W1, b1, np.array([-1, -1]), 0
