# w = w - ... makes a new array; the names inside are its own.
def update(w, b, dw, db, alpha):
    w = w - alpha * dw
    b = b - alpha * db
    return w, b
