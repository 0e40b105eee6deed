# The first axis is always taken for the batch: one value for each row of one picture.
def psnr(reference, images, data_range=1.0):
    squares = (reference - images) ** 2
    mse = np.array([np.mean(square, axis=(-2, -1)) if square.ndim > 1 else np.mean(square) for square in squares])
    return 10 * np.log10(data_range**2 / mse)
