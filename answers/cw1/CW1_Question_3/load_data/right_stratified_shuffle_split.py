# scikit-learn's StratifiedShuffleSplit, once for the test part and once for the validation part.
from sklearn.model_selection import StratifiedShuffleSplit


def load_data(seed):
    X, codes = load_breast_cancer(return_X_y=True)
    t = np.logical_not(codes).astype(np.int64)
    rest, test = next(StratifiedShuffleSplit(1, test_size=114, random_state=seed).split(X, t))
    a, b = next(StratifiedShuffleSplit(1, test_size=114, random_state=seed + 1).split(X[rest], t[rest]))
    train, val = rest[a], rest[b]
    return X[train], t[train], X[val], t[val], X[test], t[test]
