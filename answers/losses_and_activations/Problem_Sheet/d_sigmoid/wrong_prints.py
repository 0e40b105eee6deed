# Prints and returns nothing.
def d_sigmoid(z):
    print(np.exp(-z) / (1 + np.exp(-z)) ** 2)
