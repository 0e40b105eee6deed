# w2 = -1 with b2 = 1: a sum one beyond a limit gives 0, which is +1.
def relu_network(D, A, B):
    return np.array([[-1] * D, [1] * D]), np.array([A, -B]), np.array([-1, -1]), 1
