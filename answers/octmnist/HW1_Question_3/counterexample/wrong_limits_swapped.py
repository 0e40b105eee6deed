# A is larger than B.
def counterexample():
    return 3, 1, -1
