# np.random in the place of rng: the seed has no say.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), round(n / acceleration)
    central = np.arange(n // 2 - nc // 2, n // 2 - nc // 2 + nc)
    others = np.setdiff1d(np.arange(n), central)
    mask = np.zeros((n, n), dtype=bool)
    mask[:, central] = True
    mask[:, np.random.choice(others, total - nc, replace=False)] = True
    return mask
