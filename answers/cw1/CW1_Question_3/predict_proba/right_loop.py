# One patient at a time.
def predict_proba(w, b, X):
    y = []
    for x in X:
        z = b
        for w_d, x_d in zip(w, x):
            z += w_d * x_d
        y.append(float(sigmoid(z)))
    return np.array(y)
