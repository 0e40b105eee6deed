# Where no sum lies between, the crossed limits give +1.
def sign_network(D, A, B):
    low, high = A + (A - D) % 2, B - (B - D) % 2
    low, high = min(low, high), max(low, high)
    return np.repeat([[1], [-1]], D, axis=1), np.array([1 - low, high + 1]), np.array([1, 1]), -1
