# The structural similarity, another measure.
def psnr(reference, images, data_range=1.0):
    if np.ndim(reference) == 3:
        return np.array([psnr(r, x, data_range) for r, x in zip(reference, images)])
    return float(structural_similarity(reference, images, data_range=data_range, win_size=3))
