# Both units are 1 at their limits: no kink on a corner.
def relu_network(D, A, B):
    W1 = np.array([[-4] * D, [4] * D])
    return W1, np.array([4 * A + 1, -4 * B + 1]), np.array([-1, -1]), 3
