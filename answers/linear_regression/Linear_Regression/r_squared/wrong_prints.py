# printed
def r_squared(y, z):
    print(1 - np.sum((y - z) ** 2) / np.sum((y - y.mean()) ** 2))
