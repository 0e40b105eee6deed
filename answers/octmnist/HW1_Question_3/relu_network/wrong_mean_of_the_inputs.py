# Weights 1 / D.
def relu_network(D, A, B):
    return np.array([[-1] * D, [1] * D]) / D, np.array([A, -B]) / D, np.array([-2 * D, -2 * D]), 1
