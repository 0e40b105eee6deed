# an array without dimensions
def cost(w, b, X, y):
    return np.array(np.average(np.square(y - predict(w, b, X))))
