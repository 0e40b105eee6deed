# The corners with f = +1 in the place of D.
def counterexample():
    return [(1, -1), (-1, 1)], 0, 0
