# a text
def cost(w, b, X, y):
    return f'{np.mean((y - predict(w, b, X)) ** 2)}'
