# rounded to four digits
def initialize(p, seed):
    return np.round(np.random.default_rng(seed).normal(0, 0.01, p), 4), 0.0
