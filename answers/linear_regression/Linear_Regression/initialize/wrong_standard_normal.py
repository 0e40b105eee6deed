# not scaled
def initialize(p, seed):
    return np.random.default_rng(seed).normal(size=p), 0.0
