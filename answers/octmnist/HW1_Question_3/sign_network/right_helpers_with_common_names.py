# Helpers and variables with names that the notebook or its tests might have.
D, A, B = 4, -1, 1
X = [1, -1, 1, 1]

def f(x, A, B):
    return 1 if A <= sum(x) <= B else -1

def _limits(A, B):
    return 2 * A - 1, 2 * B + 1

def _network(D, low, high):
    return np.array([[2] * D, [-2] * D]), np.array([-low, high]), np.array([1, 1]), -1

def sign_network(D, A, B):
    return _network(D, *_limits(A, B))
