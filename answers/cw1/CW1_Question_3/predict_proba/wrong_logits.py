# The logits, not the probabilities.
def predict_proba(w, b, X):
    return X @ w + b
