# The single sum D: a threshold just below it will do.
def counterexample():
    return 4, 4, 4
