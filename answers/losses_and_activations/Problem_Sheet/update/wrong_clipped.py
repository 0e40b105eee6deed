# The step is clipped to length 1 in each entry.
def update(w, b, dw, db, alpha):
    return w - np.clip(alpha * dw, -1, 1), b - np.clip(alpha * db, -1, 1)
