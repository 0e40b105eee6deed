# No sum above B: one threshold at A will do.
def counterexample():
    return 3, 1, 3
