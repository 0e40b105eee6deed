# (whole - rest) / whole
def r_squared(y, z):
    whole, rest = ((y - y.mean()) ** 2).sum(), ((z - y) ** 2).sum()
    return (whole - rest) / whole
