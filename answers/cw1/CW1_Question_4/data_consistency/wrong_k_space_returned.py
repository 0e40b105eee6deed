# Stops in k-space.
def data_consistency(images, kspace, mask):
    a = (-2, -1)
    own = np.fft.fftshift(np.fft.fft2(np.fft.ifftshift(images, axes=a), norm="ortho"), axes=a)
    return np.where(mask, kspace, own)
