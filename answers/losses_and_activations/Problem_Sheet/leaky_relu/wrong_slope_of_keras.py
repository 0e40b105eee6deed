# Slope 0.3, the default of Keras.
def leaky_relu(z):
    return np.maximum(z, 0.3 * z)
