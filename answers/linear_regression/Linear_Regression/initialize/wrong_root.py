# 0.01 taken for the variance
def initialize(p, seed):
    return np.random.default_rng(seed).normal(0, np.sqrt(0.01), size=p), 0.0
