# Halves cut off by int: half of the thresholds end on a sum.
def sign_network(D, A, B):
    return np.array([[1] * D, [-1] * D]), np.array([int(0.5 - A), int(B + 0.5)]), np.array([1, 1]), -1
