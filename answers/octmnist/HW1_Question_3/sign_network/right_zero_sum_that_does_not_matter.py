# Empty strips: a hidden sum is 0 on a corner, where the other unit has settled the output.
def sign_network(D, A, B):
    if A == B and (A - D) % 2:
        return np.array([[1] * D, [-1] * D]), np.array([-A - 1, A]), np.array([1, 1]), -1
    return np.array([[2] * D, [-2] * D]), np.array([1 - 2 * A, 1 + 2 * B]), np.array([1, 1]), -1
