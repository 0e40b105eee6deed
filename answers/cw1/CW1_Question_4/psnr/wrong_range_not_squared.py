# data_range is not squared.
def psnr(reference, images, data_range=1.0):
    return 10 * np.log10(data_range / np.mean((reference - images) ** 2, axis=(-2, -1)))
