# 20 log10 of the range minus 10 log10 of the mean squared error.
def psnr(reference, images, data_range=1.0):
    mse = np.mean(np.square(np.subtract(reference, images, dtype=float)), axis=(-2, -1))
    with np.errstate(divide="ignore"):
        return 20 * np.log10(data_range) - 10 * np.log10(mse)
