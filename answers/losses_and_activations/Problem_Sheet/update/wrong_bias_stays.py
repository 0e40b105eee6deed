# The bias does not move.
def update(w, b, dw, db, alpha):
    return w - alpha * dw, b
