# from a multivariate normal with a diagonal covariance, in a list; b = 0 as an integer
def initialize(p, seed):
    rng = np.random.default_rng([seed, p])
    w = np.empty(p)
    for j in range(p):
        w[j] = rng.normal(0, 1e-2)
    return [w, 0]
