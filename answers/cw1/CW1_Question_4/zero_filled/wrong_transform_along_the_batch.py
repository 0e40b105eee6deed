# ifftn transforms all three axes of a batch.
def zero_filled(kspace):
    axes = (-2, -1)
    return np.abs(np.fft.fftshift(np.fft.ifftn(np.fft.ifftshift(kspace, axes=axes), norm="ortho"), axes=axes))
