# Columns near DC are drawn more often: random, but not uniform.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), round(n / acceleration)
    central = np.arange(n // 2 - nc // 2, n // 2 - nc // 2 + nc)
    others = np.setdiff1d(np.arange(n), central)
    density = 1 / (1 + np.abs(others - n // 2)) ** 2
    mask = np.zeros((n, n), dtype=bool)
    mask[:, central] = True
    mask[:, rng.choice(others, total - nc, replace=False, p=density / density.sum())] = True
    return mask
