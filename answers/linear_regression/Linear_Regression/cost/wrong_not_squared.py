# not squared
def cost(w, b, X, y):
    return np.mean(y - predict(w, b, X))
