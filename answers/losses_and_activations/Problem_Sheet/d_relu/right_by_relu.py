# The sign of the value of 4c, which has marks of its own, and 1 at 0.
def d_relu(z):
    z = np.asarray(z)
    return np.where(z == 0, 1.0, np.sign(relu(z)))
