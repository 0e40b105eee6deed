# The tent with a slope of 40: too flat for wide strips in many dimensions.
def relu_network(D, A, B):
    return np.array([[2] * D, [1] * D]), np.array([2 - 2 * A, -B]), np.array([1, -40]), -1
