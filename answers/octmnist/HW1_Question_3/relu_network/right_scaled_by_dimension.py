# All weights grow with D.
def relu_network(D, A, B):
    n = D + 3
    return n * np.array([[-1] * D, [1] * D]), n * np.array([A, -B]), np.array([-D - 1, -D - 1]), n * D
