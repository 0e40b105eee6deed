# A negative dimension.
def counterexample():
    return -2, 0, 0
