# ifft, along the rows only.
def zero_filled(kspace):
    return np.abs(np.fft.fftshift(np.fft.ifft(np.fft.ifftshift(kspace, axes=-1), axis=-1, norm="ortho"), axes=-1))
