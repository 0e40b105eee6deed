# Shape (1,) for one picture.
def psnr(reference, images, data_range=1.0):
    return np.atleast_1d(10 * np.log10(data_range**2 / np.mean((reference - images) ** 2, axis=(-2, -1))))
