# two loops
def predict(w, b, X):
    z = np.zeros(len(X))
    for i in range(X.shape[0]):
        for j in range(X.shape[1]):
            z[i] += w[j] * X[i, j]
        z[i] += b
    return z
