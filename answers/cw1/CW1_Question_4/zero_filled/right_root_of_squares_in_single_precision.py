# The root of the squares of both parts, as float32.
def zero_filled(kspace):
    ax = (-2, -1)
    x = np.fft.fftshift(np.fft.ifft2(np.fft.ifftshift(kspace, axes=ax), norm="ortho"), axes=ax)
    return np.sqrt(x.real**2 + x.imag**2).astype(np.float32)
