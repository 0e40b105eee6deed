# Nested lists and Python integers, units in the other order, larger weights.
def relu_network(D, A, B):
    W1 = [[1 for _ in range(D)], [-1 for _ in range(D)]]
    return W1, [-B, A], [-7, -5], 3
