# The absolute value of A.
def relu_network(D, A, B):
    return np.array([[-1] * D, [1] * D]), np.array([abs(A), -B]), np.array([-2, -2]), 1
