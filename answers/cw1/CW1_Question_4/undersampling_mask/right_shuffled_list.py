# A Python list shuffled in place; the row of booleans is tiled.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), round(n / acceleration)
    first = n // 2 - nc // 2
    central = set(range(first, first + nc))
    rest = [c for c in range(n) if c not in central]
    rng.shuffle(rest)
    kept = central.union(rest[: total - nc])
    row = [c in kept for c in range(n)]
    return np.array([row] * n)
