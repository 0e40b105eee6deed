# Unequal weights: the output is 0 where the first coordinate is -1 and the sum A.
def relu_network(D, A, B):
    W1 = np.array([[-6] * D, [6] * D])
    W1[0, 0] -= 2
    return W1, np.array([6 * A - 2, -6 * B - 3]), np.array([-1, -1]), 0
