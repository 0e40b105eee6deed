# 1 + tanh^2, as of the tangent.
def d_tanh(z):
    return 1 + np.tanh(z) ** 2
