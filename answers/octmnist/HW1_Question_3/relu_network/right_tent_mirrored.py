# The tent from the other side: up from B downwards, down steeply below A.
def relu_network(D, A, B):
    W1 = np.array([[-2] * D, [-1] * D])
    b1 = np.array([2 * B + 2, A])
    return W1, b1, np.array([1, -2 * (B - A) - 4]), -1
