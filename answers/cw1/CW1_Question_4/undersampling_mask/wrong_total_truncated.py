# n // acceleration cuts off where round(n / acceleration) was asked for.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), int(n // acceleration)
    start = n // 2 - nc // 2
    keep = np.zeros(n, dtype=bool)
    keep[start : start + nc] = True
    keep[rng.choice(np.flatnonzero(~keep), max(total - nc, 0), replace=False)] = True
    return np.tile(keep, (n, 1))
