# Output weights positive: +1 everywhere.
def relu_network(D, A, B):
    return np.array([[-1] * D, [1] * D]), np.array([A, -B]), np.array([2, 2]), 1
