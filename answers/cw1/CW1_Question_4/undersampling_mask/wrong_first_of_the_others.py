# The outer columns are taken from the left; the shuffle is forgotten.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), round(n / acceleration)
    central = np.arange(n // 2 - nc // 2, n // 2 - nc // 2 + nc)
    others = np.setdiff1d(np.arange(n), central)
    rng.permutation(others)
    mask = np.zeros((n, n), dtype=bool)
    mask[:, central] = True
    mask[:, others[: total - nc]] = True
    return mask
