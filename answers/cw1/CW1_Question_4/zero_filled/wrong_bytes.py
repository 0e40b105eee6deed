# 8-bit grey values, 0 to 255.
def zero_filled(kspace):
    axes = (-2, -1)
    x = np.abs(np.fft.fftshift(np.fft.ifft2(np.fft.ifftshift(kspace, axes=axes), norm="ortho"), axes=axes))
    return (255 * x).clip(0, 255).astype("uint8")
