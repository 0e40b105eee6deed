# The bias steps by the mean of dw.
def update(w, b, dw, db, alpha):
    return w - alpha * dw, b - alpha * np.mean(dw)
