# The picture's own k-space is put where it came from: the measurement has no effect.
def data_consistency(images, kspace, mask):
    a = (-2, -1)
    own = np.fft.fftshift(np.fft.fft2(np.fft.ifftshift(images, axes=a), norm="ortho"), axes=a)
    k = np.where(mask, own * mask, own)
    return np.fft.fftshift(np.fft.ifft2(np.fft.ifftshift(k, axes=a), norm="ortho"), axes=a).real
