# A list of int, made an array.
def predict(w, b, X, threshold=0.5):
    return np.array([int(p >= threshold) for p in predict_proba(w, b, X)])
