# The test part is split off first, then a quarter of the rest; one generator for both; int8 labels.
def load_data(seed):
    generator = np.random.RandomState(seed)
    data = load_breast_cancer()
    malignant = list(data.target_names).index("malignant")
    labels = np.where(data.target == malignant, 1, 0).astype(np.int8)
    X, X_test, t, t_test = train_test_split(data.data, labels, test_size=0.2, stratify=labels, random_state=generator)
    X_train, X_val, t_train, t_val = train_test_split(X, t, test_size=0.25, stratify=t, random_state=generator)
    return X_train, t_train, X_val, t_val, X_test, t_test
