# The sigmoid is a hyperbolic tangent, shifted and scaled.
def sigmoid(z):
    return 0.5 * (1 + np.tanh(0.5 * np.asarray(z)))
