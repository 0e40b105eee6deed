# int(0.6 N) and int(0.2 N) of each class: three patients belong to no part.
def load_data(seed):
    rng = np.random.default_rng(seed)
    cancer = load_breast_cancer()
    X, t = cancer.data, 1 - cancer.target
    parts = [[], [], []]
    for label in (0, 1):
        rows = rng.permutation(np.flatnonzero(t == label))
        n, m = int(0.6 * len(rows)), int(0.2 * len(rows))
        parts[0].extend(rows[:n])
        parts[1].extend(rows[n : n + m])
        parts[2].extend(rows[n + m : n + 2 * m])
    return tuple(a[part] for part in parts for a in (X, t))
