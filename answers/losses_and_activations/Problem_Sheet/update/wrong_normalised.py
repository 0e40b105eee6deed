# The direction only: a step of length alpha.
def update(w, b, dw, db, alpha):
    return w - alpha * dw / np.linalg.norm(dw), b - alpha * np.sign(db)
