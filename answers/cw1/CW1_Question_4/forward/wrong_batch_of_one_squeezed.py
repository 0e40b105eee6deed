# A batch of one picture loses its batch axis.
def forward(images, mask):
    axes = (-2, -1)
    return np.squeeze(np.fft.fftshift(np.fft.fft2(np.fft.ifftshift(images, axes=axes), norm="ortho"), axes=axes) * mask)
