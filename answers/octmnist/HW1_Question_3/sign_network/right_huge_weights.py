# Weights near 10^15 in Python integers.
def sign_network(D, A, B):
    big = 10 ** 15
    return [[2 * big] * D, [-2 * big] * D], [big * (1 - 2 * A), big * (1 + 2 * B)], [big, big], -big
