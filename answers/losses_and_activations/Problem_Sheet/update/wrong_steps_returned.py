# The steps, not the new values.
def update(w, b, dw, db, alpha):
    return -alpha * dw, -alpha * db
