# Leaves limits alone that are odd, whatever D is.
def sign_network(D, A, B):
    low, high = A - (A % 2 == 0), B + (B % 2 == 0)
    return np.array([[2] * D, [-2] * D]), np.array([-2 * low, 2 * high]), np.array([1, 1]), -1
