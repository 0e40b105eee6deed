# changes y
def cost(w, b, X, y):
    y -= predict(w, b, X)
    return np.mean(y ** 2)
