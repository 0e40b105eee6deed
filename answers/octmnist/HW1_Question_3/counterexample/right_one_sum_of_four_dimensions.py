# One sum that occurs, in four dimensions, as a list.
def counterexample():
    return [4, -2, -2]
