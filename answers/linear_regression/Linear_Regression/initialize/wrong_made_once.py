# the generator is made once, outside
_rng = np.random.default_rng(0)

def initialize(p, seed):
    return _rng.normal(0, 0.01, p), 0.0
