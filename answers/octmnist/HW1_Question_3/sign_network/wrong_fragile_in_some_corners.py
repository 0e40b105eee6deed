# Unequal weights: a hidden sum is 0 where the first coordinate is -1 and the sum A.
def sign_network(D, A, B):
    W1 = np.full((2, D), 6) * [[1], [-1]]
    W1[0, 0] += 2
    return W1, np.array([2 - 6 * A, 3 + 6 * B]), np.array([1, 1]), -1
