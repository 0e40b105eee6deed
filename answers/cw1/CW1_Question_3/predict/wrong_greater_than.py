# > : a probability of exactly the threshold becomes 0.
def predict(w, b, X, threshold=0.5):
    return (predict_proba(w, b, X) > threshold).astype(int)
