# Thresholds exactly at A and B: right on corners, 0 on some.
def sign_network(D, A, B):
    return np.array([[1] * D, [-1] * D]), np.array([-A, B]), np.array([1, 1]), -1
