# A mask of z >= 0 made numbers.
def d_leaky_relu(z):
    mask = np.asarray(z) >= 0
    return mask.astype(float) + 0.01 * (~mask).astype(float)
