# log(1 + magnitude), as one shows k-space.
def zero_filled(kspace):
    axes = (-2, -1)
    return np.log1p(np.abs(np.fft.fftshift(np.fft.ifft2(np.fft.ifftshift(kspace, axes=axes), norm="ortho"), axes=axes)))
