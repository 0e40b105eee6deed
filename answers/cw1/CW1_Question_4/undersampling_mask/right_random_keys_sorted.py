# A random number for each column, the centre first: the columns with the smallest numbers are kept.
def undersampling_mask(n, acceleration, center_fraction, rng):
    nc = round(center_fraction * n)
    keys = rng.random(n)
    begin = n // 2 - nc // 2
    keys[begin : begin + nc] = -1
    rank = np.argsort(np.argsort(keys))
    return np.repeat((rank < round(n / acceleration))[np.newaxis], n, axis=0)
