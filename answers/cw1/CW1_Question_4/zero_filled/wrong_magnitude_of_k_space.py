# The magnitude is taken before the transform.
def zero_filled(kspace):
    axes = (-2, -1)
    return np.fft.fftshift(np.fft.ifft2(np.fft.ifftshift(np.abs(kspace), axes=axes), norm="ortho"), axes=axes).real
