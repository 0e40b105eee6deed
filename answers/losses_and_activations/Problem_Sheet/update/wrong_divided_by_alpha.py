# Divides.
def update(w, b, dw, db, alpha):
    return w - dw / alpha, b - db / alpha
