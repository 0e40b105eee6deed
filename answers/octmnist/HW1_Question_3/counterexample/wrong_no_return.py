# Computes the triple and forgets to return it.
def counterexample():
    D, A, B = 2, 0, 0
