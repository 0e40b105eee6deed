# B = D is given to the Python range of sums below D.
def sign_network(D, A, B):
    B = min(B, D - 1)
    return np.array([[2] * D, [-2] * D]), np.array([1 - 2 * A, 1 + 2 * B]), np.array([1, 1]), -1
