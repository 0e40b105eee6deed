# f is +1 everywhere: an output that is 0 on some corners and never below.
def relu_network(D, A, B):
    if A == -D and B == D:
        return np.array([[1] * D, [-1] * D]), np.zeros(2), np.ones(2), 0
    return np.array([[-1] * D, [1] * D]), np.array([A, -B]), np.array([-2, -2]), 1
