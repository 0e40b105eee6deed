# The block starts at (n - nc) // 2: one column to the left for even n and odd nc.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), round(n / acceleration)
    start = (n - nc) // 2
    others = np.r_[0:start, start + nc : n]
    mask = np.zeros((n, n), dtype=bool)
    mask[:, start : start + nc] = True
    mask[:, rng.choice(others, total - nc, replace=False)] = True
    return mask
