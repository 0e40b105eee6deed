# changes y
def r_squared(y, z):
    e = y - z
    y -= y.mean()
    return 1 - np.sum(e ** 2) / np.sum(y ** 2)
