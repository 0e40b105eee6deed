# One number for the whole batch.
def psnr(reference, images, data_range=1.0):
    return float(10 * np.log10(data_range**2 / np.mean((reference - images) ** 2)))
