# np.round: the threshold is ignored, and 0.5 rounds to 0.
def predict(w, b, X, threshold=0.5):
    return np.round(predict_proba(w, b, X)).astype(int)
