# Each class is shuffled and cut near 60 % and 80 %; then the parts are shuffled.
def load_data(seed):
    rng = np.random.default_rng(seed)
    cancer = load_breast_cancer()
    X, t = cancer.data, (cancer.target == 0).astype(int)
    parts = [[], [], []]
    for label, rounded in ((0, round), (1, int)):
        rows = rng.permutation(np.flatnonzero(t == label))
        cuts = [rounded(0.6 * len(rows)), rounded(0.8 * len(rows))]
        for part, some in zip(parts, np.split(rows, cuts)):
            part.extend(some)
    result = []
    for part in parts:
        part = rng.permutation(part)
        result += [X[part], t[part]]
    return tuple(result)
