# Whole numbers.
def relu(z):
    return np.maximum(0, np.asarray(z).astype(int))
