# An array of integers.
def counterexample():
    return np.array([2, 0, 0])
