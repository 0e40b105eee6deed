# exp(z) / (1 + exp(z)).
def predict_proba(w, b, X):
    e = np.exp(X @ w + b)
    return e / (1 + e)
