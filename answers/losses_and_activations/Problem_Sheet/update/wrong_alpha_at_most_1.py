# A learning rate of at most 1.
def update(w, b, dw, db, alpha):
    alpha = min(alpha, 1)
    return w - alpha * dw, b - alpha * db
