# The pictures are turned into 8-bit grey values before they are compared.
def psnr(reference, images, data_range=1.0):
    a, b = ((np.clip(v / data_range, 0, 1) * 255).astype("uint8").astype(float) for v in (reference, images))
    return 10 * np.log10(255.0**2 / np.mean((a - b) ** 2, axis=(-2, -1)))
