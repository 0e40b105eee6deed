"""Pictures, Fourier transforms and plots for CW1 Question 4. Nothing here is an answer to a task.

Images have values from 0 to 1. k-space is centred: the zero frequency (DC) is in row n // 2, column n // 2.
"""

import matplotlib.pyplot as plt
import numpy as np
from keras import layers, ops
from nilearn.datasets import load_mni152_template
from scipy.ndimage import gaussian_filter

# ---------------------------------------------------------------- images


def phantoms(count, n, rng):
    """Make random head-like pictures: an outline, some organs in it, smooth shading and folds.

    count: number of pictures.  n: pixels along a side.  rng: numpy.random.Generator.
    Returns (count, n, n) float32, each picture with maximum 1.
    """
    return np.stack([_phantom(n, rng) for _ in range(count)])


def _phantom(n, rng):
    y, x = np.mgrid[-1 : 1 : 1j * n, -1 : 1 : 1j * n]
    head = _blob(x, y, rng.uniform(-0.05, 0.05, 2), rng.uniform(0.6, 0.95, 2), rng)
    image = rng.uniform(0.4, 0.9) * head
    if rng.random() < 0.3:  # a bright or dark rim, as a skull or fat would give
        inner = gaussian_filter(head.astype(float), n / 20) > 0.8
        image[head & ~inner] = rng.uniform(0.1, 1.0)
    for _ in range(rng.integers(4, 14)):
        organ = _blob(x, y, rng.uniform(-0.6, 0.6, 2), rng.uniform(0.05, 0.4, 2), rng)
        image = image + rng.uniform(-0.4, 0.4) * (organ & head)
    shading = 0.10 * _field(n, n / 20, rng) + 0.06 * _field(n, n / 40, rng)
    folds = rng.uniform(0.05, 0.2) * np.tanh(3 * _field(n, n / rng.uniform(16, 28), rng))
    image = gaussian_filter(np.where(head, image + shading + folds, 0), 0.4).clip(0)
    return (image / image.max()).astype("float32")


def _blob(x, y, centre, axes, rng):
    """A filled ellipse with a wobbly border, at a random angle: bool, shape of x."""
    angle = rng.uniform(0, np.pi)
    u = (np.cos(angle) * (x - centre[0]) + np.sin(angle) * (y - centre[1])) / axes[0]
    v = (-np.sin(angle) * (x - centre[0]) + np.cos(angle) * (y - centre[1])) / axes[1]
    theta = np.arctan2(v, u)
    border = 1 + sum(rng.normal(0, 0.05) * np.cos(k * theta + rng.uniform(0, 2 * np.pi)) for k in (2, 3, 5))
    return u**2 + v**2 < border**2


def _field(n, scale, rng):
    """Smooth random numbers with standard deviation 1; scale: their correlation length in pixels."""
    field = gaussian_filter(rng.standard_normal((n, n)), scale, mode="wrap")
    return field / field.std()


def brain_slices(n=48, shift=0):
    """Cut slices from the MNI152 T1 brain template that nilearn carries (no download), 4 mm a pixel.

    n: pixels along a side, at least 48.  shift: mm by which all the slices are moved.
    Returns (B, n, n) float32, axial slices first, then coronal, then sagittal, each with maximum 1.

    The template is the average of 152 people. Copyright (C) 1993-2009 Louis Collins, McConnell Brain Imaging
    Centre, Montreal Neurological Institute, McGill University: it may be used, copied, modified and distributed
    for any purpose and without fee, provided that this notice appears in all copies.
    """
    volume = load_mni152_template(resolution=1).get_fdata()  # axes: left to right, back to front, bottom to top
    cuts = [volume[:, :, z + shift] for z in range(30, 151, 4)]
    cuts += [volume[:, y + shift, :] for y in range(40, 191, 5)]
    cuts += [volume[x + shift, :, :] for x in range(40, 161, 5)]
    return np.stack([_shrink(cut, n) for cut in cuts])


def _shrink(cut, n):
    """Means over 4 x 4 mm, turned so that the top of the head is up, cut or padded to (n, n)."""
    rows, columns = (size // 4 for size in cut.shape)
    small = cut[: 4 * rows, : 4 * columns].reshape(rows, 4, columns, 4).mean((1, 3)).T[::-1]
    for axis, size in enumerate(small.shape):
        before = (n - size) // 2
        if before < 0 or n - size < 0:
            small = np.take(small, np.arange(n) - before, axis)
        else:
            pad = [(0, 0), (0, 0)]
            pad[axis] = (before, n - size - before)
            small = np.pad(small, pad)
    return (small / small.max()).astype("float32")
