# 0.01^2 taken for the standard deviation
def initialize(p, seed):
    return np.random.default_rng(seed).normal(0, 0.01**2, size=p), 0.0
