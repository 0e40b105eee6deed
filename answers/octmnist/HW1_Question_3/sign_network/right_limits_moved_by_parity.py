# Unit weights; each limit moved to the next sum that no corner has.
def sign_network(D, A, B):
    low = A if (A - D) % 2 else A - 1      # the sums of corners are D, D - 2, ...: the other parity never occurs
    high = B if (B - D) % 2 else B + 1
    return np.array([np.ones(D, dtype=int), -np.ones(D, dtype=int)]), np.array([-low, high]), np.array([1, 1]), -1
