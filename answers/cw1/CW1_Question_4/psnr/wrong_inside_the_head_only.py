# Only pixels where the reference is not 0 are counted.
def psnr(reference, images, data_range=1.0):
    inside = reference != 0
    mse = np.sum((reference - images) ** 2 * inside, axis=(-2, -1)) / np.maximum(inside.sum(axis=(-2, -1)), 1)
    return 10 * np.log10(data_range**2 / mse)
