# Returns the network as a function of x.
def sign_network(D, A, B):
    return lambda x: 1 if A <= np.sum(x) <= B else -1
