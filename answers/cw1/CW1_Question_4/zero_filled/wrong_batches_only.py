# Axes 1 and 2: a single picture raises.
def zero_filled(kspace):
    axes = (1, 2)
    x = np.fft.ifft2(np.fft.ifftshift(kspace, axes=axes), axes=axes, norm="ortho")
    return np.abs(np.fft.fftshift(x, axes=axes))
