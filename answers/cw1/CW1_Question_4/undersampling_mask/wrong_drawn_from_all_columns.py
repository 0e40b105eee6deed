# The others are drawn from all columns, the central ones too, so that often fewer are measured.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), round(n / acceleration)
    mask = np.zeros((n, n), dtype=bool)
    mask[:, n // 2 - nc // 2 : n // 2 - nc // 2 + nc] = True
    mask[:, rng.choice(n, total - nc, replace=False)] = True
    return mask
