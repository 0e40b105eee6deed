# The first entry's 0 makes the whole array int.
def relu(z):
    return np.vectorize(lambda v: v if v > 0 else 0)(z)
