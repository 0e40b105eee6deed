# A limit on a sum is moved inwards: that sum is lost.
def sign_network(D, A, B):
    low = A if (A - D) % 2 else A + 1
    high = B if (B - D) % 2 else B - 1
    return np.array([[1] * D, [-1] * D]), np.array([-low, high]), np.array([1, 1]), -1
