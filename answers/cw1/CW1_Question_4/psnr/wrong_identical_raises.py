# Division by a Python zero: identical pictures raise.
import math


def psnr(reference, images, data_range=1.0):
    if np.ndim(reference) == 3:
        return np.array([psnr(r, x, data_range) for r, x in zip(reference, images)])
    return 10 * math.log10(data_range**2 / float(np.mean((reference - images) ** 2)))
