# A set has no order, and drops equal numbers.
def counterexample():
    return {2, 0}
