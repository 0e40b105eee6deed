# Reads alpha of the notebook by another name, since the argument is misspelt.
_rate = alpha

def update(w, b, dw, db, alpha):
    return w - _rate * dw, b - _rate * db
