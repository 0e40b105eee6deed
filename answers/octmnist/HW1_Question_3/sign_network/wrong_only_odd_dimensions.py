# Limits moved by one as if every D were odd.
def sign_network(D, A, B):
    low, high = A - A % 2, B + B % 2
    return np.array([[1] * D, [-1] * D]), np.array([-low, high]), np.array([1, 1]), -1
