# Every row draws its own outer columns: no whole columns.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), round(n / acceleration)
    start = n // 2 - nc // 2
    others = np.r_[0:start, start + nc : n]
    mask = np.zeros((n, n), dtype=bool)
    mask[:, start : start + nc] = True
    for row in mask:
        row[rng.permutation(others)[: total - nc]] = True
    return mask
