# np.squeeze: one patient gives a bare number.
def predict(w, b, X, threshold=0.5):
    return np.squeeze((predict_proba(w, b, X) >= threshold).astype(int))
