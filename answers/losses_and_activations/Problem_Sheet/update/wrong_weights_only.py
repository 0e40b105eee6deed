# Only the weights are returned.
def update(w, b, dw, db, alpha):
    return w - alpha * dw
