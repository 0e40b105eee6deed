# fftshift inside too: wrong for odd n.
def forward(images, mask):
    axes = (-2, -1)
    return np.fft.fftshift(np.fft.fft2(np.fft.fftshift(images, axes=axes), norm="ortho"), axes=axes) * mask
