# nan for identical pictures.
def psnr(reference, images, data_range=1.0):
    mse = np.mean((reference - images) ** 2, axis=(-2, -1))
    return 10 * np.log10(data_range**2 / np.where(mse == 0, np.nan, mse))
