# k-space is shifted, the picture is not.
def zero_filled(kspace):
    return np.abs(np.fft.ifft2(np.fft.ifftshift(kspace, axes=(-2, -1)), norm="ortho"))
