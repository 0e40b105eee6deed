# A = -D: turns the unit off by a bias of 0 and keeps the weights.
def relu_network(D, A, B):
    return np.array([[-1] * D, [1] * D]), np.array([A if A > -D else 0, -B]), np.array([-2, -2]), 1
