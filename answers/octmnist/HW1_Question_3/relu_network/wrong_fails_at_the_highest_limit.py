# B limited to D - 1.
def relu_network(D, A, B):
    return np.array([[-1] * D, [1] * D]), np.array([A, -min(B, D - 1)]), np.array([-2, -2]), 1
