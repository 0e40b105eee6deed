# The reference's maximum in the place of data_range.
def psnr(reference, images, data_range=1.0):
    peak = np.max(reference, axis=(-2, -1))
    return 10 * np.log10(peak**2 / np.mean((reference - images) ** 2, axis=(-2, -1)))
