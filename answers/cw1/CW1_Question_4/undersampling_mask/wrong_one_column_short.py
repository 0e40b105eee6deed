# total - nc - 1 others: an off-by-one in the count.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), round(n / acceleration)
    start = n // 2 - nc // 2
    keep = np.zeros(n, dtype=bool)
    keep[start : start + nc] = True
    keep[rng.permutation(np.flatnonzero(~keep))[: max(total - nc - 1, 0)]] = True
    return np.tile(keep, (n, 1))
