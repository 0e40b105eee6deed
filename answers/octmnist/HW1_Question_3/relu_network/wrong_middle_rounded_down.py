# Distance from the middle, the middle rounded down.
def relu_network(D, A, B):
    middle = (A + B) // 2
    return np.array([[2] * D, [-2] * D]), np.array([-2 * middle, 2 * middle]), np.array([-1, -1]), B - A + 1
