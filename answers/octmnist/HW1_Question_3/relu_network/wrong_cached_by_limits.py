# Remembers the network by its limits, but not by D.
known = {}

def relu_network(D, A, B):
    if (A, B) not in known:
        known[A, B] = np.array([[-1] * D, [1] * D]), np.array([A, -B]), np.array([-2, -2]), 1
    return known[A, B]
