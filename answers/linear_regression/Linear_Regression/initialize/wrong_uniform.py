# uniform with the right deviation
def initialize(p, seed):
    return np.random.default_rng(seed).uniform(-1, 1, size=p) * 0.01 * np.sqrt(3), 0.0
