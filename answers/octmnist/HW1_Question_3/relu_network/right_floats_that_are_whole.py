# Floats that hold integers, 0-d output bias.
def relu_network(D, A, B):
    return np.vstack([-np.ones(D), np.ones(D)]), np.array([A, -B], dtype=float), np.full(2, -2.0), np.array(1.0)
