# A number in the place of alpha.
def update(w, b, dw, db, alpha):
    return w - 0.1 * dw, b - 0.1 * db
