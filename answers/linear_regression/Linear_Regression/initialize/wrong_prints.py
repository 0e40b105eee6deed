# printed, not returned
def initialize(p, seed):
    print(np.random.default_rng(seed).normal(0, 0.01, p), 0.0)
