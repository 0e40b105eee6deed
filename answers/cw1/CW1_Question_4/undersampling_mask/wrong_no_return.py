# The mask is made and not returned.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), round(n / acceleration)
    mask = np.zeros((n, n), dtype=bool)
    mask[:, n // 2 - nc // 2 : n // 2 - nc // 2 + nc] = True
    others = np.flatnonzero(~mask[0])
    mask[:, rng.choice(others, total - nc, replace=False)] = True
