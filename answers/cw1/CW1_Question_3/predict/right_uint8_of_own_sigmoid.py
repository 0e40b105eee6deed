# Calls no earlier answer; small integers.
def predict(w, b, X, threshold=0.5):
    z = np.dot(X, w) + b
    e = np.exp(-abs(z))
    y = np.where(z >= 0, 1 / (1 + e), e / (1 + e))
    return np.greater_equal(y, threshold).astype(np.uint8)
