# 0.0 and 1.0 in float32, not a boolean mask.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), round(n / acceleration)
    start = n // 2 - nc // 2
    mask = np.zeros((n, n), dtype="float32")
    mask[:, start : start + nc] = 1
    others = np.flatnonzero(mask[0] == 0)
    mask[:, rng.permutation(others)[: total - nc]] = 1
    return mask
