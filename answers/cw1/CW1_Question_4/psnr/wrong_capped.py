# Never more than 50 dB, unless infinite.
def psnr(reference, images, data_range=1.0):
    value = 10 * np.log10(data_range**2 / np.mean((reference - images) ** 2, axis=(-2, -1)))
    return np.where(np.isinf(value), value, np.minimum(value, 50))
