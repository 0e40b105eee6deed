# All columns are drawn at random; the centre is not always measured.
def undersampling_mask(n, acceleration, center_fraction, rng):
    mask = np.zeros((n, n), dtype=bool)
    mask[:, rng.choice(n, round(n / acceleration), replace=False)] = True
    return mask
