# fftshift inside and ifftshift outside: the same for even n, wrong for odd n.
def forward(images, mask):
    axes = (-2, -1)
    return np.fft.ifftshift(np.fft.fft2(np.fft.fftshift(images, axes=axes), norm="ortho"), axes=axes) * mask
