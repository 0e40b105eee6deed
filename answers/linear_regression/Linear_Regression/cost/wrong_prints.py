# printed, not returned
def cost(w, b, X, y):
    print(np.mean((y - predict(w, b, X)) ** 2))
