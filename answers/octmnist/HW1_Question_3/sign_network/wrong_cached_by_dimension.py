# Remembers the network by D alone.
known = {}

def sign_network(D, A, B):
    if D not in known:
        known[D] = np.array([[2] * D, [-2] * D]), np.array([1 - 2 * A, 1 + 2 * B]), np.array([1, 1]), -1
    return known[D]
