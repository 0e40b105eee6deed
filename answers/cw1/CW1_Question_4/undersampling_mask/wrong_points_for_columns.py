# Single points are drawn outside the centre, not whole columns.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), round(n / acceleration)
    start = n // 2 - nc // 2
    mask = np.zeros((n, n), dtype=bool)
    mask[:, start : start + nc] = True
    free = np.flatnonzero(~mask)
    mask.flat[rng.choice(free, n * (total - nc), replace=False)] = True
    return mask
