# Acceleration 4 and centre 0.1 are written in; the arguments have no effect.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(0.1 * n), round(n / 4)
    central = np.arange(n // 2 - nc // 2, n // 2 - nc // 2 + nc)
    others = np.setdiff1d(np.arange(n), central)
    mask = np.zeros((n, n), dtype=bool)
    mask[:, central] = True
    mask[:, rng.choice(others, total - nc, replace=False)] = True
    return mask
