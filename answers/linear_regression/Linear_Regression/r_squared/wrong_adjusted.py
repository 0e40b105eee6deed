# adjusted
def r_squared(y, z):
    n = len(y)
    r = 1 - np.sum((y - z) ** 2) / np.sum((y - y.mean()) ** 2)
    return 1 - (1 - r) * n / max(n - 1, 1)
