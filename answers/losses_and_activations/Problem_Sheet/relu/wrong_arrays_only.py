# len(z) refuses a number.
def relu(z):
    z = np.array([z[i] for i in range(len(z))])
    return np.maximum(z, 0)
