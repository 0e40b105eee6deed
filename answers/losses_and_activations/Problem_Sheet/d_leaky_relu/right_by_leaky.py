# Value of 4d by z, where z is not 0: the value has marks of its own.
def d_leaky_relu(z):
    z = np.asarray(z, float)
    safe = np.where(z == 0, 1.0, z)
    return leaky_relu(safe) / safe
