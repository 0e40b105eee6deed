# w -= changes the caller's weights.
def update(w, b, dw, db, alpha):
    w -= alpha * dw
    b -= alpha * db
    return w, b
