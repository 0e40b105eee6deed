# Rows and columns of k-space are exchanged.
def forward(images, mask):
    axes = (-2, -1)
    k = np.fft.fftshift(np.fft.fft2(np.fft.ifftshift(images, axes=axes), norm="ortho"), axes=axes)
    return np.swapaxes(k, -1, -2) * mask
