# len(z) refuses a number.
def tanh(z):
    z = np.array([z[i] for i in range(len(z))])
    return np.tanh(z)
