# absolute values
def initialize(p, seed):
    return np.abs(np.random.default_rng(seed).normal(0, 0.01, p)), 0.0
