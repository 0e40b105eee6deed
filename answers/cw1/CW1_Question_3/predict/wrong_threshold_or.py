# "threshold or 0.5": threshold 0 becomes 0.5.
def predict(w, b, X, threshold=0.5):
    threshold = threshold or 0.5
    return (predict_proba(w, b, X) >= threshold).astype(int)
