# Every corner lies between the limits: f is +1 everywhere.
def counterexample():
    return 2, -2, 2
