# In one dimension a threshold separates the two corners.
def counterexample():
    return 1, -1, -1
