# Shifting in one domain is a phase in the other: two phases and no shift of an array.
def forward(images, mask):
    n = images.shape[-1]
    c = n // 2
    w = np.exp(2j * np.pi * c * np.arange(n) / n)
    phase = np.outer(w, w)
    constant = np.exp(-2j * np.pi * c * c * 2 / n)
    return constant * np.fft.fft2(images * phase, norm="ortho") * phase * mask
