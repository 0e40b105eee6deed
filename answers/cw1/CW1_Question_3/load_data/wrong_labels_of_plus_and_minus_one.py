# t is +1 and -1.
def load_data(seed):
    cancer = load_breast_cancer()
    X, t = cancer.data, 1 - 2 * cancer.target
    X_train, X_rest, t_train, t_rest = train_test_split(X, t, train_size=0.6, stratify=t, random_state=seed)
    X_val, X_test, t_val, t_test = train_test_split(X_rest, t_rest, test_size=0.5, stratify=t_rest, random_state=seed)
    return X_train, t_train, X_val, t_val, X_test, t_test
