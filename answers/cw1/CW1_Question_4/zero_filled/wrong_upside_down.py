# The picture is flipped to have its head up.
def zero_filled(kspace):
    axes = (-2, -1)
    x = np.abs(np.fft.fftshift(np.fft.ifft2(np.fft.ifftshift(kspace, axes=axes), norm="ortho"), axes=axes))
    return x[..., ::-1, :]
