# norm="ortho" is forgotten both times: the picture stays, the measurement is n times too small.
def data_consistency(images, kspace, mask):
    a = (-2, -1)
    own = np.fft.fftshift(np.fft.fft2(np.fft.ifftshift(images, axes=a)), axes=a)
    k = np.where(mask, kspace, own)
    return np.fft.fftshift(np.fft.ifft2(np.fft.ifftshift(k, axes=a)), axes=a).real
