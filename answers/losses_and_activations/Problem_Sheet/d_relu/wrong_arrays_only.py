# len(z) refuses a number.
def d_relu(z):
    z = np.array([z[i] for i in range(len(z))])
    return 1.0 * (z >= 0)
