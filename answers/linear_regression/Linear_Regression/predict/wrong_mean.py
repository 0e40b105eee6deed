# the mean over the measurements
def predict(w, b, X):
    return (X * w).mean(axis=1) + b
