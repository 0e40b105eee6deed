# The gradient is scaled in place.
def update(w, b, dw, db, alpha):
    dw *= alpha
    return w - dw, b - alpha * db
