# Steps by the whole gradient.
def update(w, b, dw, db, alpha):
    return w - dw, b - db
