# The mean over patients: one number.
def predict_proba(w, b, X):
    return np.mean(sigmoid(X @ w + b))
