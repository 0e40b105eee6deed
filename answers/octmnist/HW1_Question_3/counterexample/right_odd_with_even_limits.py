# Odd D, limits between sums: -1 and 1 lie inside, -3 and 3 outside.
def counterexample():
    return (3, -2, 2)
