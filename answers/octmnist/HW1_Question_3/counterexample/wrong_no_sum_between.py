# A = B = 0 with odd D: no corner has the sum 0, f is -1 everywhere.
def counterexample():
    return 3, 0, 0
