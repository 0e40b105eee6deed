# Validation and test part are the same patients.
def load_data(seed):
    X, t = load_breast_cancer(return_X_y=True)
    X_train, X_test, t_train, t_test = train_test_split(X, 1 - t, train_size=0.6, stratify=t, random_state=seed)
    return X_train, t_train, X_test, t_test, X_test, t_test
