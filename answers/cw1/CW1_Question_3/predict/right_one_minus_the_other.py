# 1 minus the integer of "below".
def predict(w, b, X, threshold=0.5):
    return 1 - np.less(sigmoid(X @ w + b), threshold).astype(np.int64)
