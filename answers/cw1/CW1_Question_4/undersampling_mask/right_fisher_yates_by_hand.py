# The shuffle written out: swap each place with a random later one.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc = round(n * center_fraction)
    lo = n // 2 - nc // 2
    hi = lo + nc
    cols = list(range(lo)) + list(range(hi, n))
    k = round(n / acceleration) - nc
    for i in range(k):
        j = int(rng.integers(i, len(cols)))
        cols[i], cols[j] = cols[j], cols[i]
    line = np.zeros(n)
    line[lo:hi] = 1
    line[cols[:k]] = 1
    return np.outer(np.ones(n), line) > 0.5
