# Only the central columns, as many as there may be in all: nothing is drawn.
def undersampling_mask(n, acceleration, center_fraction, rng):
    total = round(n / acceleration)
    mask = np.zeros((n, n), dtype=bool)
    mask[:, n // 2 - total // 2 : n // 2 - total // 2 + total] = True
    return mask
