# -1 and +1.
def predict(w, b, X, threshold=0.5):
    return np.where(predict_proba(w, b, X) >= threshold, 1, -1)
