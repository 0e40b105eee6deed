# 1e-8 is added to the error: 80 dB for identical pictures.
def psnr(reference, images, data_range=1.0):
    return 10 * np.log10(data_range**2 / (np.mean((reference - images) ** 2, axis=(-2, -1)) + 1e-8))
