# A square in the middle, not whole columns, is always measured.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), round(n / acceleration)
    block = slice(n // 2 - nc // 2, n // 2 - nc // 2 + nc)
    mask = np.zeros((n, n), dtype=bool)
    mask[block, block] = True
    others = np.setdiff1d(np.arange(n), np.arange(n)[block])
    mask[:, rng.choice(others, total - nc, replace=False)] = True
    return mask
