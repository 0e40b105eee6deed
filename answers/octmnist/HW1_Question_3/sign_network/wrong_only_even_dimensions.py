# Limits moved by one as if every D were even.
def sign_network(D, A, B):
    low, high = A - (A % 2 == 0), B + (B % 2 == 0)
    return np.array([[1] * D, [-1] * D]), np.array([-low, high]), np.array([1, 1]), -1
