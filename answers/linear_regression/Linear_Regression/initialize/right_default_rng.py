# a generator made from the seed, standard normal scaled
def initialize(p, seed):
    rng = np.random.default_rng(seed)
    return 0.01 * rng.standard_normal(p), 0.0
