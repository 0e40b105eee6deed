# The reference's maximum minus its minimum in the place of data_range.
def psnr(reference, images, data_range=1.0):
    span = np.max(reference, axis=(-2, -1)) - np.min(reference, axis=(-2, -1))
    return 10 * np.log10(span**2 / np.mean((reference - images) ** 2, axis=(-2, -1)))
