# data_range has no default.
def psnr(reference, images, data_range):
    return 10 * np.log10(data_range**2 / np.mean((reference - images) ** 2, axis=(-2, -1)))
