# np.random's global state, never seeded.
def load_data(seed):
    cancer = load_breast_cancer()
    X, t = cancer.data, 1 - cancer.target
    parts = [[], [], []]
    for label in (0, 1):
        rows = np.random.permutation(np.flatnonzero(t == label))
        for part, some in zip(parts, np.split(rows, [int(0.6 * len(rows)), int(0.8 * len(rows))])):
            part.extend(some)
    return tuple(a[part] for part in parts for a in (X, t))
