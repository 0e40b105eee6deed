# +1 outside the limits, -1 inside.
def relu_network(D, A, B):
    return np.array([[-1] * D, [1] * D]), np.array([A, -B]), np.array([2, 2]), -1
