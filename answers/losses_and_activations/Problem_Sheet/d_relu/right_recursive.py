# Numbers by recursion.
def d_relu(z):
    if np.ndim(z) == 0:
        return 1.0 if z >= 0 else 0.0
    return np.array([d_relu(part) for part in z])
