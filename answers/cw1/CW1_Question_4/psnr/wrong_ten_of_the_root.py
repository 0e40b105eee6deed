# 10 with the root of the mean squared error: half of the dB.
def psnr(reference, images, data_range=1.0):
    return 10 * np.log10(data_range / np.sqrt(np.mean((reference - images) ** 2, axis=(-2, -1))))
