# y and z swapped
def r_squared(y, z):
    y, z = z, y
    return 1 - np.sum((y - z) ** 2) / np.sum((y - y.mean()) ** 2)
