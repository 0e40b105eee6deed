# an array of one
def cost(w, b, X, y):
    return np.array([np.mean((y - predict(w, b, X)) ** 2)])
