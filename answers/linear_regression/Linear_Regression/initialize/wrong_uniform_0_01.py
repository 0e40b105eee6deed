# uniform between -0.01 and 0.01
def initialize(p, seed):
    return np.random.default_rng(seed).uniform(-0.01, 0.01, p), 0.0
