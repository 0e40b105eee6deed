# Output before hidden units.
def relu_network(D, A, B):
    return np.array([-2, -2]), 1, np.array([[-1] * D, [1] * D]), np.array([A, -B])
