# (b, w).
def update(w, b, dw, db, alpha):
    return b - alpha * db, w - alpha * dw
