# Only the first eight coordinates have weights.
def relu_network(D, A, B):
    one = (np.arange(D) < 8).astype(int)
    return np.array([-one, one]), np.array([A, -B]), np.array([-2, -2]), 1
