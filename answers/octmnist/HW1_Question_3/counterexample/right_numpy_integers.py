# NumPy integers in a tuple.
def counterexample():
    return np.int64(6), np.int32(-2), np.int8(4)
