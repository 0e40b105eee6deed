# One unit that is never off is a line; the other turns it down beyond B.
def relu_network(D, A, B):
    W1 = np.array([[2] * D, [1] * D])
    b1 = np.array([2 * D + 1, -B])               # s >= -D: the first sum is at least 1
    steep = 2 * (B - A) + 4
    return W1, b1, np.array([1, -steep]), -2 * (D + A)
