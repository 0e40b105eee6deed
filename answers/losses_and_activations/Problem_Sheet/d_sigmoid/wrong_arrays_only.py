# len(z) refuses a number.
def d_sigmoid(z):
    z = np.array([z[i] for i in range(len(z))])
    return np.exp(-z) / (1 + np.exp(-z)) ** 2
