# norms
def r_squared(y, z):
    return np.array(1 - (np.linalg.norm(y - z) / np.linalg.norm(y - y.mean())) ** 2)
