# Numbers by recursion.
def relu(z):
    if np.ndim(z) == 0:
        return float(z) if z > 0 else 0.0
    return np.stack([relu(part) for part in z])
