# He initialisation
def initialize(p, seed):
    return np.random.default_rng(seed).normal(0, np.sqrt(2 / p), p), 0.0
