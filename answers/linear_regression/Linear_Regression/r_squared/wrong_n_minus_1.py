# variance with n - 1
def r_squared(y, z):
    return 1 - np.mean((y - z) ** 2) / np.var(y, ddof=1)
