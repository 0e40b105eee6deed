# The corner with its value, for the exclusive or.
def counterexample():
    return [(1, -1), (-1, 1)], 0, 0
