# No random_state at all.
def load_data(seed):
    X, t = load_breast_cancer(return_X_y=True)
    X_train, X_rest, t_train, t_rest = train_test_split(X, 1 - t, train_size=0.6, stratify=t)
    X_val, X_test, t_val, t_test = train_test_split(X_rest, t_rest, test_size=0.5, stratify=t_rest)
    return X_train, t_train, X_val, t_val, X_test, t_test
