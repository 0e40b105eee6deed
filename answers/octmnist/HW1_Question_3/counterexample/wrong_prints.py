# Prints the triple and returns nothing.
def counterexample():
    print(2, 0, 0)
