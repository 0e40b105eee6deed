# np.piecewise of floats.
def d_relu(z):
    z = np.asarray(z, dtype=float)
    return np.piecewise(z, [z < 0, z >= 0], [0.0, 1.0])
