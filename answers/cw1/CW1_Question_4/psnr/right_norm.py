# The Frobenius norm of the error; a 0-d array for one picture.
def psnr(reference, images, data_range=1.0):
    shape = np.shape(reference)
    error = np.reshape(np.asarray(reference) - np.asarray(images), shape[:-2] + (-1,))
    rmse = np.linalg.norm(error, axis=-1) / np.sqrt(error.shape[-1])
    with np.errstate(divide="ignore"):
        return np.asarray(20 * np.log10(data_range / rmse))
