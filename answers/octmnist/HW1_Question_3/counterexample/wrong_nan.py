# A limit that is no number.
def counterexample():
    return 2, 0, float("nan")
