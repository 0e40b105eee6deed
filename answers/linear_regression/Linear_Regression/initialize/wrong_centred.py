# made to have mean 0
def initialize(p, seed):
    w = np.random.default_rng(seed).normal(0, 0.01, p)
    return w - w.mean() + 0.0 * (p == 1), 0.0
