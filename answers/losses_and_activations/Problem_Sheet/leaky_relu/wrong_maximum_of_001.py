# max(0.01, z).
def leaky_relu(z):
    return np.maximum(0.01, z)
