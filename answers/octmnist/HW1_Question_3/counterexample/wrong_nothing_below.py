# A = 1 - D leaves the sum -D outside, but B = D leaves none above.
def counterexample():
    return 4, -3, 4
