# Sums over patients and measurements in plain loops.
def gradient(w, b, X, t, lam):
    N, D = X.shape
    dw, db = [0.0] * D, 0.0
    for n in range(N):
        z = b
        for d in range(D):
            z += w[d] * X[n, d]
        error = float(sigmoid(z)) - t[n]
        for d in range(D):
            dw[d] += error * X[n, d] / N
        db += error / N
    return np.array([dw[d] + lam * w[d] for d in range(D)]), db
