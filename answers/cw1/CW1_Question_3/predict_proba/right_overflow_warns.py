# exp overflows for very negative logits: the value is right, and a warning costs nothing here.
def predict_proba(w, b, X):
    return 1 / (1 + np.exp(-(X @ w + b)))
