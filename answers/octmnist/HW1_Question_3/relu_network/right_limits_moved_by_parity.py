# Unit weights, limits moved to the next sum that no corner has, flat at 0 inside.
def relu_network(D, A, B):
    low = A - (A - D + 1) % 2
    high = B + (B - D + 1) % 2
    return np.array([[-1] * D, [1] * D]), np.array([low, -high]), np.array([-1, -1]), 0
