# the root
def r_squared(y, z):
    r = 1 - np.sum((y - z) ** 2) / np.sum((y - y.mean()) ** 2)
    return np.sign(r) * np.sqrt(abs(r))
