# Nested lists and Python integers, units in the other order.
def sign_network(D, A, B):
    W1 = [[-2 for _ in range(D)], [2 for _ in range(D)]]
    b1 = [2 * B + 1, -2 * A + 1]
    return W1, b1, [1, 1], -1
