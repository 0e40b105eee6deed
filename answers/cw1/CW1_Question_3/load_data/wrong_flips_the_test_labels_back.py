# Only the training and validation labels are recoded.
def load_data(seed):
    X, t = load_breast_cancer(return_X_y=True)
    X_train, X_rest, t_train, t_rest = train_test_split(X, t, train_size=0.6, stratify=t, random_state=seed)
    X_val, X_test, t_val, t_test = train_test_split(X_rest, t_rest, test_size=0.5, stratify=t_rest, random_state=seed)
    return X_train, 1 - t_train, X_val, 1 - t_val, X_test, t_test
