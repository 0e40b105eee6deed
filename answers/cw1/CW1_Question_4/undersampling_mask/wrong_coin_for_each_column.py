# Each outer column by a coin: the total is right on average only.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), round(n / acceleration)
    start = n // 2 - nc // 2
    keep = rng.random(n) < (total - nc) / max(n - nc, 1)
    keep[start : start + nc] = True
    return np.tile(keep, (n, 1))
