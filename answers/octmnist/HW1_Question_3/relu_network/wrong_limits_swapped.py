# A and B swapped.
def relu_network(D, A, B):
    return np.array([[-1] * D, [1] * D]), np.array([B, -A]), np.array([-2, -2]), 1
