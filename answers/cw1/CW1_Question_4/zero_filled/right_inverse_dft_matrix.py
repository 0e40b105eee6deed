# The inverse transform as the conjugate transposed matrix on both sides.
def zero_filled(kspace):
    n = kspace.shape[-1]
    c = np.arange(n) - n // 2
    F = np.exp(-2j * np.pi * np.outer(c, c) / n) / np.sqrt(n)
    return abs(F.conj().T @ kspace @ F.conj())
