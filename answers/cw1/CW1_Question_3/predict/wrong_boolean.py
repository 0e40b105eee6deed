# True and False.
def predict(w, b, X, threshold=0.5):
    return predict_proba(w, b, X) >= threshold
