# One unit only.
def relu_network(D, A, B):
    return np.ones((1, D), dtype=int), np.array([-B]), np.array([-2]), 1
