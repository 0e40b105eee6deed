# The default is 0.3.
def predict(w, b, X, threshold=0.3):
    return (predict_proba(w, b, X) >= threshold).astype(int)
