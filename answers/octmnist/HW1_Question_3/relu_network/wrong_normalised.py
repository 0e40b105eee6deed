# Divides all weights by the largest.
def relu_network(D, A, B):
    W1, b1 = np.array([[-1] * D, [1] * D]), np.array([A, -B])
    largest = max(np.abs(b1).max(), 2)
    return W1 / largest, b1 / largest, np.array([-2, -2]), 1 / largest
