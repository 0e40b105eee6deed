# The root is forgotten: the power.
def zero_filled(kspace):
    axes = (-2, -1)
    x = np.fft.fftshift(np.fft.ifft2(np.fft.ifftshift(kspace, axes=axes), norm="ortho"), axes=axes)
    return x.real**2 + x.imag**2
