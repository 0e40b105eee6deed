# threshold has to be given.
def predict(w, b, X, threshold):
    return (predict_proba(w, b, X) >= threshold).astype(int)
