# Three times the sums, biases not in the middle.
def relu_network(D, A, B):
    W1 = 3 * np.repeat([[-1], [1]], D, axis=1)
    return W1, 3 * np.array([A, -B]) - 1, np.array([-1, -1]), 1
