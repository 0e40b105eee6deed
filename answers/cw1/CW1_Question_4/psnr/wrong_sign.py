# The ratio upside down.
def psnr(reference, images, data_range=1.0):
    return 10 * np.log10(np.mean((reference - images) ** 2, axis=(-2, -1)) / data_range**2)
