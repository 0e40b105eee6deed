# One probability at a time.
def predict(w, b, X, threshold=0.5):
    decisions = np.zeros(len(X), dtype=int)
    for n, y_n in enumerate(predict_proba(w, b, X)):
        if not y_n < threshold:
            decisions[n] = 1
    return decisions
