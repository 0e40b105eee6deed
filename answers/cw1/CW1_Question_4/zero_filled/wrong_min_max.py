# Stretched from 0 to 1.
def zero_filled(kspace):
    axes = (-2, -1)
    x = np.abs(np.fft.fftshift(np.fft.ifft2(np.fft.ifftshift(kspace, axes=axes), norm="ortho"), axes=axes))
    return (x - x.min()) / max(np.ptp(x), 1e-12)
