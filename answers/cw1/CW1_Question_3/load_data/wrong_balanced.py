# As many benign as malignant patients: the others are left out.
def load_data(seed):
    rng = np.random.default_rng(seed)
    X, t = load_breast_cancer(return_X_y=True)
    t = 1 - t
    rows = np.concatenate([np.flatnonzero(t == 1), rng.choice(np.flatnonzero(t == 0), 212, replace=False)])
    X, t = X[rows], t[rows]
    X_train, X_rest, t_train, t_rest = train_test_split(X, t, train_size=0.6, stratify=t, random_state=seed)
    X_val, X_test, t_val, t_test = train_test_split(X_rest, t_rest, test_size=0.5, stratify=t_rest, random_state=seed)
    return X_train, t_train, X_val, t_val, X_test, t_test
