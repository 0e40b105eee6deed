# The smallest float64 is added so that identical pictures have a finite PSNR.
def psnr(reference, images, data_range=1.0):
    mse = np.mean((np.asarray(reference, float) - images) ** 2, axis=(-2, -1))
    return 10 * np.log10(data_range**2 / (mse + np.finfo(float).tiny))
