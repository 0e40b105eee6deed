# One identical pair makes the whole batch infinite.
def psnr(reference, images, data_range=1.0):
    mse = np.mean((reference - images) ** 2, axis=(-2, -1))
    if np.any(mse == 0):
        return np.full(np.shape(mse), np.inf)
    return 10 * np.log10(data_range**2 / mse)
