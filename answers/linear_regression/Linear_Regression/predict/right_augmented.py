# the bias as the weight of a column of ones
def predict(w, b, X):
    A = np.hstack([X, np.ones((X.shape[0], 1))])
    return np.matmul(A, np.append(w, b))
