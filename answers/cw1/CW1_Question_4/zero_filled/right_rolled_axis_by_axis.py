# Rolls and one-dimensional inverse transforms, one axis after the other.
def zero_filled(kspace):
    x = kspace
    for axis in (kspace.ndim - 2, kspace.ndim - 1):
        n = x.shape[axis]
        x = np.roll(np.fft.ifft(np.roll(x, -(n // 2), axis), axis=axis, norm="ortho"), n // 2, axis)
    return np.abs(x)
