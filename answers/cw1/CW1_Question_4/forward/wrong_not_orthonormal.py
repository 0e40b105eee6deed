# norm="ortho" is forgotten: n times too large.
def forward(images, mask):
    axes = (-2, -1)
    return np.fft.fftshift(np.fft.fft2(np.fft.ifftshift(images, axes=axes)), axes=axes) * mask
