# The others at equal distances: nothing is random.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), round(n / acceleration)
    central = np.arange(n // 2 - nc // 2, n // 2 - nc // 2 + nc)
    others = np.setdiff1d(np.arange(n), central)
    mask = np.zeros((n, n), dtype=bool)
    mask[:, central] = True
    mask[:, others[np.linspace(0, len(others) - 1, total - nc).astype(int)]] = True
    return mask
