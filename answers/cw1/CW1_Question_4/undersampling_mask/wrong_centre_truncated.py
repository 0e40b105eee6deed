# int() cuts off where round() was asked for, in the number of central columns.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = int(center_fraction * n), round(n / acceleration)
    start = n // 2 - nc // 2
    keep = np.zeros(n, dtype=bool)
    keep[start : start + nc] = True
    keep[rng.choice(np.flatnonzero(~keep), total - nc, replace=False)] = True
    return np.tile(keep, (n, 1))
