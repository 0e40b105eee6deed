# The first few of a random permutation of the outer columns.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc = round(center_fraction * n)
    start = n // 2 - nc // 2
    outer = np.r_[0:start, start + nc : n]
    drawn = rng.permutation(outer)[: round(n / acceleration) - nc]
    mask = np.zeros((n, n), bool)
    mask[:, start : start + nc] = True
    mask[:, drawn] = True
    return mask
