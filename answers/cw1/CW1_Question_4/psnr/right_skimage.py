# scikit-image, one picture at a time.
from skimage.metrics import peak_signal_noise_ratio


def psnr(reference, images, data_range=1.0):
    if np.ndim(reference) == 2:
        with np.errstate(divide="ignore"):
            return float(peak_signal_noise_ratio(reference, images, data_range=data_range))
    return np.array([psnr(r, x, data_range) for r, x in zip(reference, images)])
