# A tent through 0 at B: +1 on the corner, -1 beyond it.
def relu_network(D, A, B):
    return np.array([[2] * D, [1] * D]), np.array([2 - 2 * A, 1 - B]), np.array([1, -(2 * (B - A) + 1)]), -1
