# always seed 42
def initialize(p, seed):
    return np.random.default_rng(42).normal(0, 0.01, p), 0.0
