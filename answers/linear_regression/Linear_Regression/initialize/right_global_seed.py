# NumPy's global generator, seeded in the call
def initialize(p, seed):
    np.random.seed(seed)
    w = np.random.randn(p) * 0.01
    b = 0.0
    return w, b
