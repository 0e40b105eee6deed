# The distance from the middle against B - A: 0 on the limits.
def relu_network(D, A, B):
    return np.array([[2] * D, [-2] * D]), np.array([-(A + B), A + B]), np.array([-1, -1]), B - A
