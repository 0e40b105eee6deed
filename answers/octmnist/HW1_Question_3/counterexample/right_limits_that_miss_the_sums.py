# The limits -1 and 1 in two dimensions: only the sum 0 lies between.
def counterexample():
    class Triple(tuple):
        pass
    return Triple((2, -1, 1))
