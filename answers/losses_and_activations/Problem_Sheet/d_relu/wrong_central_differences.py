# Central differences: the mean of both slopes at 0.
def d_relu(z):
    def value(v):
        return np.where(np.asarray(v) >= 0, v, 0.0 * np.asarray(v))

    return (value(z + 1e-6) - value(z - 1e-6)) / 2e-6
