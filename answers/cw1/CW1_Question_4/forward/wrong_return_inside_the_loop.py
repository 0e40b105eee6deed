# Only the first picture of a batch.
def forward(images, mask):
    for image in np.atleast_3d(images.T).T:
        return np.fft.fftshift(np.fft.fft2(np.fft.ifftshift(image), norm="ortho")) * mask
