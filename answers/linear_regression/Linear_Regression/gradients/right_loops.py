# loops over patients and measurements
def gradients(w, b, X, y):
    n, p = X.shape
    dw, db = np.zeros(p), 0.0
    z = predict(w, b, X)
    for i in range(n):
        for j in range(p):
            dw[j] += -2 * (y[i] - z[i]) * X[i, j] / n
        db += -2 * (y[i] - z[i]) / n
    return dw, db
