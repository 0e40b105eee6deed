# s - A and s - B - 1: the strict side of B is right on corners, but a sum of B + 1 gives 0.
def sign_network(D, A, B):
    return np.array([[1] * D, [1] * D]), np.array([-A, -B - 1]), np.array([1, -1]), -1
