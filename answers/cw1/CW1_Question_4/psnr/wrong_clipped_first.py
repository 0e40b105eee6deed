# The pictures are clipped to [0, data_range] before they are compared.
def psnr(reference, images, data_range=1.0):
    images = np.clip(images, 0, data_range)
    return 10 * np.log10(data_range**2 / np.mean((reference - images) ** 2, axis=(-2, -1)))
