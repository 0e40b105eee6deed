# einsum, db as an array without dimensions
def gradients(w, b, X, y):
    e = np.einsum('ij,j->i', X, w) + b - y
    return 2 * np.einsum('i,ij->j', e, X) / y.size, np.asarray(2 * e.mean())
