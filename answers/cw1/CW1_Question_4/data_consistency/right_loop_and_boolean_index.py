# A loop over the batch that copies the measured columns into a fresh k-space.
def data_consistency(images, kspace, mask):
    images, kspace = np.asarray(images), np.asarray(kspace)
    if images.ndim > 2:
        return np.array([data_consistency(x, k, mask) for x, k in zip(images, kspace)])
    k = np.fft.fftshift(np.fft.fft2(np.fft.ifftshift(images), norm="ortho"))
    k[mask] = kspace[mask]
    return np.fft.fftshift(np.fft.ifft2(np.fft.ifftshift(k), norm="ortho")).real
