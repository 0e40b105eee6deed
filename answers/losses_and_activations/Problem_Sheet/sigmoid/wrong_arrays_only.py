# len(z) refuses a number.
def sigmoid(z):
    z = np.array([z[i] for i in range(len(z))])
    return 1 / (1 + np.exp(-z))
