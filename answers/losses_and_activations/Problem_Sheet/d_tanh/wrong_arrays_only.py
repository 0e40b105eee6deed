# len(z) refuses a number.
def d_tanh(z):
    z = np.array([z[i] for i in range(len(z))])
    return 1 - np.tanh(z) ** 2
