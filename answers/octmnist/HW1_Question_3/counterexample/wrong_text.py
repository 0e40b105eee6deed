# The triple as text.
def counterexample():
    return "2", "0", "0"
