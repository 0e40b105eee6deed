# A wide strip in many dimensions, built from D.
def counterexample():
    D = 10
    A, B = -D + 2, D - 2
    return D, A, B
