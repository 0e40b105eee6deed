# `floor(p + 1 - threshold)`: gives 2 for p = 1 and threshold 0.
def predict(w, b, X, threshold=0.5):
    return np.floor(predict_proba(w, b, X) + (1 - threshold)).astype(int)
