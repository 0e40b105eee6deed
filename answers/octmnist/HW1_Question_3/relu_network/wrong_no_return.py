# Computes everything and returns nothing.
def relu_network(D, A, B):
    W1, b1 = np.array([[-1] * D, [1] * D]), np.array([A, -B])
    w2, b2 = np.array([-2, -2]), 1
