# Output weights of the width of the strip: nothing left when A = B.
def relu_network(D, A, B):
    return np.array([[-1] * D, [1] * D]), np.array([A, -B]), np.array([-2 * (B - A), -2 * (B - A)]), 1
