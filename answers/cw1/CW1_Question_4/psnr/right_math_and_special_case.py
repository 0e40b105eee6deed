# math.log10, identical pictures by themselves, a list turned into an array.
import math


def psnr(reference, images, data_range=1.0):
    def one(r, x):
        mse = float(((r.astype("float64") - x.astype("float64")) ** 2).mean())
        return math.inf if mse == 0 else 10 * math.log10(data_range**2 / mse)

    if reference.ndim == 3:
        return np.array([one(r, x) for r, x in zip(reference, images)])
    return one(reference, images)
