# The tent whose slope down is one step short: 0 at B + 1 where that sum occurs.
def relu_network(D, A, B):
    return np.array([[2] * D, [1] * D]), np.array([2 - 2 * A, -B]), np.array([1, -(2 * (B - A) + 3)]), -1
