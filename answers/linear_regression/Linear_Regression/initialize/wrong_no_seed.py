# the seed is not used
def initialize(p, seed):
    return np.random.normal(0, 0.01, p), 0.0
