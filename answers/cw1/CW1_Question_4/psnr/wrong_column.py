# Shape (B, 1) for a batch.
def psnr(reference, images, data_range=1.0):
    value = 10 * np.log10(data_range**2 / np.mean((reference - images) ** 2, axis=(-2, -1)))
    return value[:, None] if np.ndim(value) else value
