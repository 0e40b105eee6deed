# The rows of the malignant, not a decision for each.
def predict(w, b, X, threshold=0.5):
    return np.flatnonzero(predict_proba(w, b, X) >= threshold)
