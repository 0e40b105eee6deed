# Output for hidden values 0 and 1: w2 = (1, 1), b2 = -2 doubled to avoid 0.
def sign_network(D, A, B):
    return np.array([[2] * D, [-2] * D]), np.array([1 - 2 * A, 1 + 2 * B]), np.array([2, 2]), -3 + 4
