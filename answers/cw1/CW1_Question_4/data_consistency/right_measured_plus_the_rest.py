# The measurement is 0 where nothing was measured, so it can be added to the rest of the picture's k-space.
def data_consistency(images, kspace, mask):
    a = (-2, -1)
    rest = np.fft.fftshift(np.fft.fftn(np.fft.ifftshift(images, axes=a), axes=a, norm="ortho"), axes=a) * ~mask
    return np.fft.fftshift(np.fft.ifftn(np.fft.ifftshift(rest + kspace, axes=a), axes=a, norm="ortho"), axes=a).real
