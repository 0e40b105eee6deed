# The right rule for other thresholds, but rounding to even at 0.5.
def predict(w, b, X, threshold=0.5):
    y = predict_proba(w, b, X)
    return np.rint(y).astype(int) if threshold == 0.5 else (y >= threshold).astype(int)
