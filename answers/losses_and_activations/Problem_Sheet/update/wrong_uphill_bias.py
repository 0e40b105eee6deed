# A plus for the bias only.
def update(w, b, dw, db, alpha):
    return w - alpha * dw, b + alpha * db
