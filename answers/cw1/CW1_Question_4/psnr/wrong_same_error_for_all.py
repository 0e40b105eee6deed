# The whole batch's error, repeated for each picture.
def psnr(reference, images, data_range=1.0):
    value = 10 * np.log10(data_range**2 / np.mean((reference - images) ** 2))
    return np.full(len(reference), value) if np.ndim(reference) == 3 else value
