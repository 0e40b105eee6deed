# Weight decay is added.
def update(w, b, dw, db, alpha):
    return 0.99 * w - alpha * dw, b - alpha * db
