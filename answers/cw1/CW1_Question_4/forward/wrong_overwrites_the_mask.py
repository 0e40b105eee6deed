# The mask is shifted in place.
def forward(images, mask):
    axes = (-2, -1)
    mask[...] = np.fft.ifftshift(mask)
    k = np.fft.fft2(np.fft.ifftshift(images, axes=axes), norm="ortho") * mask
    return np.fft.fftshift(k, axes=axes)
