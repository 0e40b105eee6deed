# The bias as a last weight.
def predict_proba(w, b, X):
    ones = np.ones((X.shape[0], 1))
    return sigmoid(np.concatenate([X, ones], axis=1).dot(np.append(w, b)))
