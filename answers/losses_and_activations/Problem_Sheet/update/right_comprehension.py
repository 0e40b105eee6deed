# A list made an array.
def update(w, b, dw, db, alpha):
    return np.array([v - alpha * g for v, g in zip(w, dw)]), b - alpha * db
