# A dict in the place of the four parts.
def sign_network(D, A, B):
    return {"W1": np.array([[2] * D, [-2] * D]), "b1": np.array([1 - 2 * A, 1 + 2 * B]), "w2": np.array([1, 1]), "b2": -1}
