# The logit against the threshold.
def predict(w, b, X, threshold=0.5):
    return (X @ w + b >= threshold).astype(int)
