# Weight by weight into a new array.
def update(w, b, dw, db, alpha):
    w_new = np.empty(len(w))
    for j in range(len(w)):
        w_new[j] = w[j] - alpha * dw[j]
    return w_new, b - alpha * db
