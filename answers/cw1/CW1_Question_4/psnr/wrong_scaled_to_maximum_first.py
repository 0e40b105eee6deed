# Both are scaled to maximum 1 before they are compared: a wrong scale does not count.
def psnr(reference, images, data_range=1.0):
    a, b = (v / np.max(v, axis=(-2, -1), keepdims=True) for v in (reference, images))
    return 10 * np.log10(data_range**2 / np.mean((a - b) ** 2, axis=(-2, -1)))
