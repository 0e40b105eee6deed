# Only the smallest sum lies between the limits.
def counterexample():
    return 5, -5, -4
