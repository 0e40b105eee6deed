# The factor 10 is forgotten.
def psnr(reference, images, data_range=1.0):
    return np.log10(data_range**2 / np.mean((reference - images) ** 2, axis=(-2, -1)))
