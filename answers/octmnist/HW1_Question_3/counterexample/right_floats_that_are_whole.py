# An array of floats that hold integers.
def counterexample():
    return np.array([5.0, -3.0, 1.0])
