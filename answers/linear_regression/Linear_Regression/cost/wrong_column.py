# y as a column against a row
def cost(w, b, X, y):
    return np.mean((y.reshape(-1, 1) - predict(w, b, X)) ** 2)
