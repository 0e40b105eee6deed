# Shuffled, sorted by class, then dealt like cards: three to train, one each to validate and test.
def load_data(seed):
    cancer = load_breast_cancer()
    order = np.random.default_rng(seed).permutation(len(cancer.target))
    order = order[np.argsort(cancer.target[order], kind="stable")]
    card = np.arange(len(order)) % 5
    train, val, test = order[card < 3], order[card == 3], order[card == 4]
    X, t = cancer.data, np.abs(cancer.target - 1)
    return X[train], t[train], X[val], t[val], X[test], t[test]
