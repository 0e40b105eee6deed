# True and False.
def d_relu(z):
    return np.asarray(z) >= 0
