# Steep ramps, but still 0 inside.
def relu_network(D, A, B):
    return np.array([[-1] * D, [1] * D]), np.array([A, -B]), np.array([-100, -100]), 0
