# The triple as one text.
def counterexample():
    return "(2, 0, 0)"
