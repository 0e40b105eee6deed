# rng.integers without the last column: column n - 1 is never drawn while others are left.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), round(n / acceleration)
    first = n // 2 - nc // 2
    mask = np.zeros((n, n), dtype=bool)
    mask[:, first : first + nc] = True
    while mask[0].sum() < min(total, n - 1):
        mask[:, rng.integers(0, n - 1)] = True
    if total == n:
        mask[:, -1] = True
    return mask
