# A bias that is no number where the limit is at the end.
def relu_network(D, A, B):
    return np.array([[-1] * D, [1] * D]), np.array([A, np.nan if B == D else -B]), np.array([-2, -2]), 1
