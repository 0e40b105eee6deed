# The mean of the pictures' PSNRs, not one for each.
def psnr(reference, images, data_range=1.0):
    return np.mean(10 * np.log10(data_range**2 / np.mean((reference - images) ** 2, axis=(-2, -1))))
