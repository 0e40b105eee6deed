# The size of the notebook's pictures is written into the normalisation.
def zero_filled(kspace):
    axes = (-2, -1)
    return 48 * np.abs(np.fft.fftshift(np.fft.ifft2(np.fft.ifftshift(kspace, axes=axes)), axes=axes))
