# The block is n // 2 - nc // 2 to n // 2 + nc // 2: one column short for odd nc, and another is drawn in its place.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), round(n / acceleration)
    keep = np.zeros(n, dtype=bool)
    keep[n // 2 - nc // 2 : n // 2 + nc // 2] = True
    keep[rng.choice(np.flatnonzero(~keep), total - keep.sum(), replace=False)] = True
    return np.tile(keep, (n, 1))
