# The inverse transform of a real picture, conjugated, is the transform.
def forward(images, mask):
    axes = (-2, -1)
    return np.conj(np.fft.fftshift(np.fft.ifft2(np.fft.ifftshift(images, axes=axes), norm="ortho"), axes=axes)) * mask
