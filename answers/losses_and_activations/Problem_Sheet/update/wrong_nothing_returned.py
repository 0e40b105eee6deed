# Changes names inside only.
def update(w, b, dw, db, alpha):
    w = w - alpha * dw
    b = b - alpha * db
