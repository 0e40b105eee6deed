# The mean over the last axis only: one value for each row.
def psnr(reference, images, data_range=1.0):
    return 10 * np.log10(data_range**2 / np.mean((reference - images) ** 2, axis=-1))
