# inf / inf = nan is turned into 0, where it should be 1.
def sigmoid(z):
    with np.errstate(all="ignore"):
        return np.nan_to_num(np.exp(z) / (1 + np.exp(z)))
