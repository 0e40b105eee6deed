# Shape (1, n), which broadcasts, but is not (n, n).
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), round(n / acceleration)
    row = np.zeros((1, n), dtype=bool)
    row[:, n // 2 - nc // 2 : n // 2 - nc // 2 + nc] = True
    row[0, rng.choice(np.flatnonzero(~row[0]), total - nc, replace=False)] = True
    return row
