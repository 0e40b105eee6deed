# p + 1 weights, the bias among them
def initialize(p, seed):
    w = np.random.default_rng(seed).normal(0, 0.01, p + 1)
    return w, 0.0
