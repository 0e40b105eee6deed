# D = 1 by a table, all others by the formula.
def sign_network(D, A, B):
    if D == 1:
        minus, plus = (1 if A <= -1 else -1), (1 if B >= 1 else -1)
        return [[(plus - minus) // 2], [0]], [0, 1], [1, 1], (-1 if plus != minus else 0 if plus == 1 else -3)
    return [[2] * D, [-2] * D], [1 - 2 * A, 1 + 2 * B], [1, 1], -1
