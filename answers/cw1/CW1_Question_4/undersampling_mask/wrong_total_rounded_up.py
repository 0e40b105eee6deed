# ceil in the place of round in the total.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), int(np.ceil(n / acceleration))
    start = n // 2 - nc // 2
    keep = np.zeros(n, dtype=bool)
    keep[start : start + nc] = True
    keep[rng.choice(np.flatnonzero(~keep), total - nc, replace=False)] = True
    return np.tile(keep, (n, 1))
