# scikit-learn's StandardScaler knows constant columns.
from sklearn.preprocessing import StandardScaler


def standardize(X_train, *others):
    scaler = StandardScaler().fit(X_train)
    return tuple(map(scaler.transform, (X_train,) + others))
