# Compares the logit with the log odds of the threshold: the same decision.
def predict(w, b, X, threshold=0.5):
    return np.where(X @ w + b >= np.log(threshold / (1 - threshold)), 1, 0)
