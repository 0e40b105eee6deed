# b, w
def initialize(p, seed):
    return 0.0, np.random.default_rng(seed).normal(0, 0.01, p)
