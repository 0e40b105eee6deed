# Every picture of a batch gets the first one's measurement.
def data_consistency(images, kspace, mask):
    a = (-2, -1)
    own = np.fft.fftshift(np.fft.fft2(np.fft.ifftshift(images, axes=a), norm="ortho"), axes=a)
    k = np.where(mask, kspace[0] if kspace.ndim == 3 else kspace, own)
    return np.fft.fftshift(np.fft.ifft2(np.fft.ifftshift(k, axes=a), norm="ortho"), axes=a).real
