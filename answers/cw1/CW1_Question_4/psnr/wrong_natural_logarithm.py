# log, not log10.
def psnr(reference, images, data_range=1.0):
    return 10 * np.log(data_range**2 / np.mean((reference - images) ** 2, axis=(-2, -1)))
