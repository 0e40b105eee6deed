# Rounded to four decimals.
def update(w, b, dw, db, alpha):
    return np.round(w - alpha * dw, 4), round(b - alpha * db, 4)
