# Einstein sums over both differences at once.
def triplet_loss(anchor, positive, negative):
    d = np.stack([positive, negative]) - anchor
    return np.einsum("kd,kd,k->", d, d, [1.0, -1.0])
