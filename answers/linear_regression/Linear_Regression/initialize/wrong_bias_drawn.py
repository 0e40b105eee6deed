# the bias is drawn too
def initialize(p, seed):
    rng = np.random.default_rng(seed)
    return rng.normal(0, 0.01, p), rng.normal(0, 0.01)
