# gradient clipped to -5 .. 5
def update(w, b, dw, db, alpha):
    return w - alpha * np.clip(dw, -5, 5), b - alpha * np.clip(db, -5, 5)
