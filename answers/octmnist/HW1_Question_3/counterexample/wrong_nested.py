# D beside a pair of limits.
def counterexample():
    return 2, (0, 0)
