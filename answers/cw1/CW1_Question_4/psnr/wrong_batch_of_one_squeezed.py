# A float for a batch of one picture.
def psnr(reference, images, data_range=1.0):
    value = np.squeeze(10 * np.log10(data_range**2 / np.mean((reference - images) ** 2, axis=(-2, -1))))
    return float(value) if value.ndim == 0 else value
