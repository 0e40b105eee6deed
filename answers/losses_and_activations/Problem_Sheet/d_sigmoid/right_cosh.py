# 1 / (4 cosh^2(z / 2)).
def d_sigmoid(z):
    return 0.25 / np.cosh(0.5 * z) ** 2
