# int() of a probability is 0 unless it is 1.
def predict(w, b, X, threshold=0.5):
    return (predict_proba(w, b, X) / threshold / 2).astype(int)
