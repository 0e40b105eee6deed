# The parts are always the same patients; the seed only shuffles them.
def load_data(seed):
    X, t = load_breast_cancer(return_X_y=True)
    X_train, X_rest, t_train, t_rest = train_test_split(X, 1 - t, train_size=0.6, stratify=t, random_state=0)
    X_val, X_test, t_val, t_test = train_test_split(X_rest, t_rest, test_size=0.5, stratify=t_rest, random_state=0)
    rng, result = np.random.default_rng(seed), []
    for A, labels in ((X_train, t_train), (X_val, t_val), (X_test, t_test)):
        order = rng.permutation(len(labels))
        result += [A[order], labels[order]]
    return tuple(result)
