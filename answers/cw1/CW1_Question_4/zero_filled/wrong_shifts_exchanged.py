# ifftshift outside: the same for even n, one pixel off for odd n.
def zero_filled(kspace):
    axes = (-2, -1)
    return np.abs(np.fft.ifftshift(np.fft.ifft2(np.fft.fftshift(kspace, axes=axes), norm="ortho"), axes=axes))
