# in 32 bits
def predict(w, b, X):
    return (X.astype(np.float32) @ w.astype(np.float32) + np.float32(b)).astype(float)
