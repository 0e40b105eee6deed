# The magnitudes are compared: negative values count as positive.
def psnr(reference, images, data_range=1.0):
    return 10 * np.log10(data_range**2 / np.mean((np.abs(reference) - np.abs(images)) ** 2, axis=(-2, -1)))
