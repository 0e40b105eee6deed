# Times a step.
def relu(z):
    return np.heaviside(z, 0.0) * z
