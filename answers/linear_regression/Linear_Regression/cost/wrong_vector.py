# one for each patient
def cost(w, b, X, y):
    return (y - predict(w, b, X)) ** 2
