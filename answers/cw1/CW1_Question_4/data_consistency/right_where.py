# np.where between the measurement and the picture's k-space.
def data_consistency(images, kspace, mask):
    a = (-2, -1)
    own = np.fft.fftshift(np.fft.fft2(np.fft.ifftshift(images, axes=a), norm="ortho"), axes=a)
    merged = np.where(mask, kspace, own)
    return np.real(np.fft.fftshift(np.fft.ifft2(np.fft.ifftshift(merged, axes=a), norm="ortho"), axes=a))
