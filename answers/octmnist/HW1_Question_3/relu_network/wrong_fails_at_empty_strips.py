# Limits moved inwards to sums that occur; an empty strip is turned round and becomes +1.
def relu_network(D, A, B):
    low, high = A + (A - D) % 2, B - (B - D) % 2
    low, high = min(low, high), max(low, high)
    return np.array([[-1] * D, [1] * D]), np.array([low, -high]), np.array([-2, -2]), 1
