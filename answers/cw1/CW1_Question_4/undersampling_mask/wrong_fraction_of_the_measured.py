# center_fraction of the measured columns, not of all columns.
def undersampling_mask(n, acceleration, center_fraction, rng):
    total = round(n / acceleration)
    nc = round(center_fraction * total)
    start = n // 2 - nc // 2
    keep = np.zeros(n, dtype=bool)
    keep[start : start + nc] = True
    keep[rng.choice(np.flatnonzero(~keep), total - nc, replace=False)] = True
    return np.tile(keep, (n, 1))
