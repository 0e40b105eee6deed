# Rounded to whole dB.
def psnr(reference, images, data_range=1.0):
    return np.round(10 * np.log10(data_range**2 / np.mean((reference - images) ** 2, axis=(-2, -1))))
