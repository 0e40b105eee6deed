# rounded
def r_squared(y, z):
    return round(1 - np.sum((y - z) ** 2) / np.sum((y - y.mean()) ** 2), 3)
