# w @ X, which works for square X only
def predict(w, b, X):
    return w @ X + b
