# b1 = A - 1/2 cut off by int: thresholds end on a sum, and the output is 0 there.
def relu_network(D, A, B):
    return np.array([[-1] * D, [1] * D]), np.array([int(A - 0.5), int(-B - 0.5)]), np.array([-1, -1]), 0
