# A = B = 1 with even D: no corner has an odd sum.
def counterexample():
    return 2, 1, 1
