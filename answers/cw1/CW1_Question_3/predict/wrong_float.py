# 0.0 and 1.0.
def predict(w, b, X, threshold=0.5):
    return (predict_proba(w, b, X) >= threshold).astype(float)
