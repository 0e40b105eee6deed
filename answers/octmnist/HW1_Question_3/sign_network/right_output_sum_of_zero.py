# b2 = -2: the output adds up to exactly 0 inside, and sign(0) = +1.
def sign_network(D, A, B):
    W1 = [[2] * D, [-2] * D]
    return W1, [1 - 2 * A, 2 * B + 1], [1, 1], -2
