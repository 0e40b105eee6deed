# never negative
def r_squared(y, z):
    return max(0.0, 1 - np.sum((y - z) ** 2) / np.sum((y - y.mean()) ** 2))
