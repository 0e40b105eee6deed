# Forces at least one centre column, though nc = round(center_fraction * n) may be 0.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc = max(1, round(center_fraction * n))
    total = round(n / acceleration)
    line = np.zeros(n, dtype=bool)
    line[n // 2 - nc // 2: n // 2 - nc // 2 + nc] = True
    others = np.flatnonzero(~line)
    line[rng.choice(others, size=total - nc, replace=False)] = True
    return np.tile(line, (n, 1))
