# The mean error squared: errors of both signs cancel.
def psnr(reference, images, data_range=1.0):
    return 10 * np.log10(data_range**2 / np.mean(reference - images, axis=(-2, -1)) ** 2)
