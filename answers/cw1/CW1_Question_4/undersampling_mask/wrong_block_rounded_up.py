# The block starts at n // 2 - ceil(nc / 2): one column to the left for odd nc.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), round(n / acceleration)
    start = n // 2 - (nc + 1) // 2
    keep = np.zeros(n, dtype=bool)
    keep[start : start + nc] = True
    keep[rng.choice(np.flatnonzero(~keep), total - nc, replace=False)] = True
    return np.tile(keep, (n, 1))
