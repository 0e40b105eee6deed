# Up from A on, down steeply from B on: both units look the same way.
def relu_network(D, A, B):
    W1 = np.array([2 * np.ones(D, dtype=int), np.ones(D, dtype=int)])
    b1 = np.array([2 - 2 * A, -B])
    return W1, b1, np.array([1, -(2 * (B - A) + 4)]), -1
