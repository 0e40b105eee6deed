# The transform and its inverse as matrices on both sides.
def data_consistency(images, kspace, mask):
    n = mask.shape[0]
    c = np.arange(n) - n // 2
    F = np.exp(-2j * np.pi * np.outer(c, c) / n) / np.sqrt(n)
    own = F @ images @ F
    return (F.conj() @ (mask * kspace + (1 - mask) * own) @ F.conj()).real
