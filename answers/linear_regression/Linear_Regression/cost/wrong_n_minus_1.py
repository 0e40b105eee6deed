# divided by n - 1
def cost(w, b, X, y):
    return np.sum((y - predict(w, b, X)) ** 2) / max(len(y) - 1, 1)
