# Limits that are no integers.
def counterexample():
    return 2, -0.5, 0.5
