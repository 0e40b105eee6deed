# Limits rounded inwards to sums that occur, then one step outwards; in an empty strip the limits cross.
def sign_network(D, A, B):
    low, high = A + (A - D) % 2, B - (B - D) % 2
    W1 = np.repeat([[1], [-1]], D, axis=1)
    return W1, np.array([1 - low, high + 1]), np.array([1, 1]), -1
