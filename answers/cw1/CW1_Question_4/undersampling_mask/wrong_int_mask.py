# 0 and 1 as integers, not a boolean mask.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), round(n / acceleration)
    central = np.arange(n // 2 - nc // 2, n // 2 - nc // 2 + nc)
    others = np.setdiff1d(np.arange(n), central)
    mask = np.zeros((n, n), dtype=int)
    mask[:, central] = 1
    mask[:, rng.choice(others, total - nc, replace=False)] = 1
    return mask
