# Odd biases: both units are 0 in a neighbourhood of every corner inside, and sign(0) = +1.
def relu_network(D, A, B):
    return np.array([[-2] * D, [2] * D]), np.array([2 * A - 1, -2 * B - 1]), np.array([-1, -1]), 0
