# Shape (N, 1).
def predict(w, b, X, threshold=0.5):
    return (predict_proba(w, b, X) >= threshold).astype(int)[:, np.newaxis]
