# Draws column numbers one by one and skips those that are already measured.
def undersampling_mask(n, acceleration, center_fraction, rng):
    mask = np.full((n, n), False)
    nc = int(round(center_fraction * n))
    total = int(round(n / acceleration))
    for i in range(nc):
        mask[:, n // 2 - nc // 2 + i] = True
    while mask[0].sum() < total:
        mask[:, rng.integers(n)] = True
    return mask
