# a text
def r_squared(y, z):
    return str(1 - np.sum((y - z) ** 2) / np.sum((y - y.mean()) ** 2))
