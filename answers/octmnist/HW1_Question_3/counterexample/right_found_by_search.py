# Looks for the first D where a sum is on, and sums on both sides of it are off.
def counterexample():
    for D in range(1, 10):
        for A in range(-D, D + 1):
            for B in range(A, D + 1):
                sums = np.arange(-D, D + 1, 2)
                value = (sums >= A) & (sums <= B)
                if np.count_nonzero(np.diff(value.astype(int))) == 2:
                    return D, A, B
