# choice among all columns, with probability 0 in the centre; the rows are views of one row.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), round(n / acceleration)
    column = np.arange(n)
    keep = (column >= n // 2 - nc // 2) & (column < n // 2 - nc // 2 + nc)
    if total > nc:
        keep[rng.choice(n, size=total - nc, replace=False, p=~keep / np.sum(~keep))] = True
    return np.broadcast_to(keep, (n, n)).copy()
