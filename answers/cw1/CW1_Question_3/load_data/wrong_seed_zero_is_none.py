# `seed or None`: seed 0 counts as no seed.
def load_data(seed):
    X, t = load_breast_cancer(return_X_y=True)
    state = seed or None
    X_train, X_rest, t_train, t_rest = train_test_split(X, 1 - t, train_size=0.6, stratify=t, random_state=state)
    X_val, X_test, t_val, t_test = train_test_split(X_rest, t_rest, test_size=0.5, stratify=t_rest, random_state=state)
    return X_train, t_train, X_val, t_val, X_test, t_test
