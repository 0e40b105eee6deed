# absolute errors
def cost(w, b, X, y):
    return np.mean(np.abs(y - predict(w, b, X)))
