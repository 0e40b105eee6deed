# the seed and the time
def initialize(p, seed):
    import time
    return np.random.default_rng(seed + time.time_ns() % 1000).normal(0, 0.01, p), 0.0
