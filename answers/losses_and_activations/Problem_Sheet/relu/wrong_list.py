# lists for arrays
def relu(z):
    if np.ndim(z) == 0:
        return max(0.0, z)
    return [relu(part) for part in z]
