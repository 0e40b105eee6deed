# Three dimensions, limits on sums.
def counterexample():
    return 3, -1, 1
