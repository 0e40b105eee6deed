# Tries integer biases until neither threshold is on or beyond a sum that it should not be.
def sign_network(D, A, B):
    sums = range(-D, D + 1, 2)
    low = next(c for c in range(-2 * D - 3, 2 * D + 4) if all((2 * s > c) == (s >= A) and 2 * s != c for s in range(-D - 1, D + 2)))
    high = next(c for c in range(2 * D + 3, -2 * D - 4, -1) if all((2 * s < c) == (s <= B) and 2 * s != c for s in sums))
    return np.array([[2] * D, [-2] * D]), np.array([-low, high]), np.array([1, 1]), -1
