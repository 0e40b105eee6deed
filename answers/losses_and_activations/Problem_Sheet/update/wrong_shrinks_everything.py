# alpha multiplies the whole bracket.
def update(w, b, dw, db, alpha):
    return alpha * (w - dw), alpha * (b - db)
