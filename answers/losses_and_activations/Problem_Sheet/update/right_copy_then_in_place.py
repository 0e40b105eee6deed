# A copy is changed in place.
def update(w, b, dw, db, alpha):
    w_new = w.copy()
    w_new -= alpha * dw
    return w_new, float(b - alpha * db)
