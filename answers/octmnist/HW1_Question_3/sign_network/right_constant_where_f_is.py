# f constant: all weights are zero and the output bias decides.
def sign_network(D, A, B):
    sums = np.arange(-D, D + 1, 2)
    inside = (A <= sums) & (sums <= B)
    if inside.all() or not inside.any():
        return np.zeros((2, D)), np.zeros(2), np.zeros(2), 1 if inside.all() else -1
    return np.array([[4] * D, [4] * D]), np.array([2 - 4 * A, -2 - 4 * B]), np.array([3, -3]), -3
