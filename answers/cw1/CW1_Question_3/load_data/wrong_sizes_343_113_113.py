# int(0.2 * 569) = 113 twice: the training part has 343 patients, 1.6 too many.
def load_data(seed):
    X, t = load_breast_cancer(return_X_y=True)
    X, X_test, t, t_test = train_test_split(X, 1 - t, test_size=113, stratify=t, random_state=seed)
    X_train, X_val, t_train, t_val = train_test_split(X, t, test_size=113, stratify=t, random_state=seed)
    return X_train, t_train, X_val, t_val, X_test, t_test
