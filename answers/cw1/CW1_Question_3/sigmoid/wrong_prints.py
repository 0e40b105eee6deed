# Prints the value and returns nothing.
def sigmoid(z):
    print(0.5 * (1 + np.tanh(0.5 * np.asarray(z))))
