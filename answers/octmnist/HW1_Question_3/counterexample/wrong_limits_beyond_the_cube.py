# B is larger than D, against the rule, and a threshold at A computes f.
def counterexample():
    return 2, 0, 3
