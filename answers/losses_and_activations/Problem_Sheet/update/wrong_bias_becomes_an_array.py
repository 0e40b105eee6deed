# b - alpha * dw by a slip of a letter.
def update(w, b, dw, db, alpha):
    return w - alpha * dw, b - alpha * dw
