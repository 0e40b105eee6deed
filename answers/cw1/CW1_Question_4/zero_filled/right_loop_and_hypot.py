# A loop over the batch, filled into an array of zeros.
def zero_filled(kspace):
    kspace = np.asarray(kspace)
    batch = kspace if kspace.ndim == 3 else kspace[None]
    images = np.zeros(batch.shape)
    for i in range(len(batch)):
        x = np.fft.fftshift(np.fft.ifft2(np.fft.ifftshift(batch[i]))) * batch[i].shape[0]
        images[i] = np.hypot(x.real, x.imag)
    return images if kspace.ndim == 3 else images[0]
