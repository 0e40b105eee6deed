# (w, dw, b, db, alpha).
def update(w, dw, b, db, alpha):
    return w - alpha * dw, b - alpha * db
