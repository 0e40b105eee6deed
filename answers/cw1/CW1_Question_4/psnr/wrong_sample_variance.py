# Divided by the number of pixels less one.
def psnr(reference, images, data_range=1.0):
    squares = (np.asarray(reference) - images) ** 2
    pixels = squares.shape[-1] * squares.shape[-2]
    return 10 * np.log10(data_range**2 * (pixels - 1) / squares.sum(axis=(-2, -1)))
