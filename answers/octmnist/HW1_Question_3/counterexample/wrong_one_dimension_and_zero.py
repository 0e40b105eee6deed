# D = 1, A = B = 0: f is -1 on both corners.
def counterexample():
    return 1, 0, 0
