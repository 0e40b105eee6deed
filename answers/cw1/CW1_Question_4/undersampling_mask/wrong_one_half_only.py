# Partial Fourier: the others are drawn from the right of the centre while there are enough, so not uniformly.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), round(n / acceleration)
    first = n // 2 - nc // 2
    right, left = np.arange(first + nc, n), np.arange(first)
    k = total - nc
    drawn = rng.choice(right, min(k, len(right)), replace=False)
    more = rng.choice(left, k - len(drawn), replace=False)
    mask = np.zeros((n, n), dtype=bool)
    mask[:, first : first + nc] = True
    mask[:, drawn] = True
    mask[:, more] = True
    return mask
