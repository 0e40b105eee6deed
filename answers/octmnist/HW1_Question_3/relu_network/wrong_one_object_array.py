# All four parts in one flat array.
def relu_network(D, A, B):
    return np.concatenate([np.array([[-1] * D, [1] * D]).ravel(), [A, -B, -2, -2, 1]])
