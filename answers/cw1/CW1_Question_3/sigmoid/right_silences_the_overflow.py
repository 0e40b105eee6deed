# The overflow is harmless: 1 / (1 + inf) = 0. The warning is switched off around it.
def sigmoid(z):
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-np.asarray(z, dtype=float)))
