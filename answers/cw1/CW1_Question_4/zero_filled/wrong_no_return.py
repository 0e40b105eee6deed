# Computed, and not returned.
def zero_filled(kspace):
    axes = (-2, -1)
    np.abs(np.fft.fftshift(np.fft.ifft2(np.fft.ifftshift(kspace, axes=axes), norm="ortho"), axes=axes))
