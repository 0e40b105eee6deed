# Returns which columns, not a mask.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc, total = round(center_fraction * n), round(n / acceleration)
    central = np.arange(n // 2 - nc // 2, n // 2 - nc // 2 + nc)
    others = np.setdiff1d(np.arange(n), central)
    return np.sort(np.concatenate([central, rng.choice(others, total - nc, replace=False)]))
