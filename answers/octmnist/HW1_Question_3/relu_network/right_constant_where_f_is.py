# f constant: no weights, the output bias decides.
def relu_network(D, A, B):
    sums = np.arange(-D, D + 1, 2)
    inside = (A <= sums) & (sums <= B)
    if inside.all():
        return np.zeros((2, D), dtype=int), np.zeros(2, dtype=int), np.zeros(2, dtype=int), 0
    if not inside.any():
        return np.zeros((2, D), dtype=int), np.zeros(2, dtype=int), np.zeros(2, dtype=int), -1
    return np.array([[-1] * D, [1] * D]), np.array([A, -B]), np.array([-2, -2]), 1
