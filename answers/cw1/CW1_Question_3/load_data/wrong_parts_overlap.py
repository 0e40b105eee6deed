# Validation and test part are drawn from all patients.
def load_data(seed):
    X, t = load_breast_cancer(return_X_y=True)
    t = 1 - t
    X_train, X_test, t_train, t_test = train_test_split(X, t, train_size=341, test_size=114, stratify=t, random_state=seed)
    _, X_val, _, t_val = train_test_split(X, t, test_size=114, stratify=t, random_state=seed + 1)
    return X_train, t_train, X_val, t_val, X_test, t_test
