# SciPy's inverse transform and np.absolute.
from scipy import fft as sfft


def zero_filled(kspace):
    axes = (-2, -1)
    picture = sfft.ifft2(sfft.ifftshift(kspace, axes), axes=axes, norm="ortho", workers=-1)
    return np.absolute(sfft.fftshift(picture, axes))
