# A line by a unit with bias 10: off for sums below -10.
def relu_network(D, A, B):
    return np.array([[2] * D, [1] * D]), np.array([20, -B]), np.array([1, -2 * (B - A) - 4]), -2 * A + 1 - 20
