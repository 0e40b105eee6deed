# Weights as text.
def sign_network(D, A, B):
    return [["2"] * D, ["-2"] * D], [1 - 2 * A, 1 + 2 * B], [1, 1], -1
