# Floats that hold integers, one of them 0-d.
def sign_network(D, A, B):
    s = np.ones(D)
    return np.vstack([2.0 * s, -2.0 * s]), np.array([1.0 - 2 * A, 1.0 + 2 * B]), np.ones(2), np.array(-1.0)
