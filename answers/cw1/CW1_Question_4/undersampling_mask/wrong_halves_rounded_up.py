# floor(x + 0.5) rounds halves up; Python's round takes them to the even number.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = int(center_fraction * n + 0.5), int(n / acceleration + 0.5)
    start = n // 2 - nc // 2
    keep = np.zeros(n, dtype=bool)
    keep[start : start + nc] = True
    keep[rng.choice(np.flatnonzero(~keep), max(total - nc, 0), replace=False)] = True
    return np.tile(keep, (n, 1))
