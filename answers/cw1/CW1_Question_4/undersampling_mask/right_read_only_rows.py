# One row, shown n times by broadcast_to; nothing is copied.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), round(n / acceleration)
    row = np.zeros(n, dtype=bool)
    row[n // 2 - nc // 2 : n // 2 - nc // 2 + nc] = True
    row[rng.choice(np.flatnonzero(~row), total - nc, replace=False, shuffle=False)] = True
    return np.broadcast_to(row, (n, n))
