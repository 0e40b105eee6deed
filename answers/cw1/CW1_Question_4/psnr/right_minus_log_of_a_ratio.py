# Minus ten times the logarithm of the mean squared relative error; warns for identical pictures.
def psnr(reference, images, data_range=1.0):
    relative = (images - reference) / data_range
    return -10 * np.log10((relative**2).mean(-1).mean(-1))
