# The or of two signs, which a perceptron computes.
def counterexample():
    return 2, 0, 2
