# A dict in the place of the triple.
def counterexample():
    return {"D": 2, "A": 0, "B": 0}
