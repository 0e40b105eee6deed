# Only the weights use alpha.
def update(w, b, dw, db, alpha):
    return w - alpha * dw, b - db
