# The correction with a wrong sign: Fx + M (k + Fx) in the place of Fx + M (k - Fx).
def data_consistency(images, kspace, mask):
    a = (-2, -1)
    own = np.fft.fftshift(np.fft.fft2(np.fft.ifftshift(images, axes=a), norm="ortho"), axes=a)
    k = own + mask * (kspace + own)
    return np.fft.fftshift(np.fft.ifft2(np.fft.ifftshift(k, axes=a), norm="ortho"), axes=a).real
