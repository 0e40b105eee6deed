# The block is nc // 2 to both sides of DC: for even nc it has nc + 1 columns.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), round(n / acceleration)
    keep = np.zeros(n, dtype=bool)
    keep[max(n // 2 - nc // 2, 0) : n // 2 + nc // 2 + 1] = True
    k = max(total - keep.sum(), 0)
    keep[rng.choice(np.flatnonzero(~keep), k, replace=False)] = True
    return np.tile(keep, (n, 1))
