# Both units look the same way, slopes from D: up, flat after many steps, down too far to come back.
def relu_network(D, A, B):
    slope = 4 * D + 4
    W1 = np.vstack([np.full(D, 1), np.full(D, 1)])
    return W1, np.array([1 - A, -B]), np.array([2, -slope]), -1
