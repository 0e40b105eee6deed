# No sum below A: one threshold at B will do.
def counterexample():
    return 4, -4, 0
