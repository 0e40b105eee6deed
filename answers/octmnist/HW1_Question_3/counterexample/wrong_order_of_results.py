# (A, B, D) in the place of (D, A, B).
def counterexample():
    return 0, 0, 2
