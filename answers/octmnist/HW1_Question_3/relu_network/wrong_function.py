# Returns the network as a function of x.
def relu_network(D, A, B):
    return lambda x: sign(1 - 2 * relu(A - x.sum()) - 2 * relu(x.sum() - B))
