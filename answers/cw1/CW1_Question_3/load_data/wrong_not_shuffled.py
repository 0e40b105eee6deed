# The first 60 % of each class: the seed has nothing to do.
def load_data(seed):
    cancer = load_breast_cancer()
    X, t = cancer.data, 1 - cancer.target
    parts = [[], [], []]
    for label in (0, 1):
        rows = np.flatnonzero(t == label)
        for part, some in zip(parts, np.split(rows, [round(0.6 * len(rows)), round(0.8 * len(rows))])):
            part.extend(some)
    return tuple(a[part] for part in parts for a in (X, t))
