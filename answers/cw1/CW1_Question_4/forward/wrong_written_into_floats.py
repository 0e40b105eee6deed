# The imaginary part is lost when k-space is written into a float array.
def forward(images, mask):
    axes = (-2, -1)
    kspace = np.zeros(images.shape)
    kspace[...] = np.fft.fftshift(np.fft.fft2(np.fft.ifftshift(images, axes=axes), norm="ortho"), axes=axes) * mask
    return kspace
