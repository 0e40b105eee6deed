# Each picture is scaled to maximum 1.
def zero_filled(kspace):
    axes = (-2, -1)
    x = np.abs(np.fft.fftshift(np.fft.ifft2(np.fft.ifftshift(kspace, axes=axes), norm="ortho"), axes=axes))
    return x / np.maximum(x.max(axis=axes, keepdims=True), 1e-12)
