# The mirrored places are filled with the conjugate as well: another picture than equation (5).
def data_consistency(images, kspace, mask):
    a = (-2, -1)
    own = np.fft.fft2(np.fft.ifftshift(images, axes=a), norm="ortho")
    k, m = np.fft.ifftshift(kspace, axes=a), np.fft.ifftshift(mask)
    mirrored = np.conj(np.roll(k[..., ::-1, ::-1], 1, axis=a))
    m_mirrored = np.roll(m[::-1, ::-1], 1, axis=a)
    merged = np.where(m, k, np.where(m_mirrored, mirrored, own))
    return np.fft.fftshift(np.fft.ifft2(merged, norm="ortho"), axes=a).real
