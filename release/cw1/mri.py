"""Pictures, Fourier transforms and plots for CW1 Question 4. Nothing here is an answer to a task.

Images have values from 0 to 1. k-space is centred: the zero frequency (DC) is in row n // 2, column n // 2.
"""

import matplotlib.pyplot as plt
import numpy as np
from keras import ops
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
    cuts = [volume[:, :, z + shift] for z in range(30, 147, 4)]
    cuts += [volume[:, y + shift, :] for y in range(45, 186, 5)]
    cuts += [volume[x + shift, :, :] for x in range(40, 161, 5)]
    return np.stack([_shrink(cut, n) for cut in cuts])


def _shrink(cut, n):
    """Means over 4 x 4 mm, turned so that the top of the head is up, the middle (n, n) of it."""
    rows, columns = (size // 4 for size in cut.shape)
    small = cut[: 4 * rows, : 4 * columns].reshape(rows, 4, columns, 4).mean((1, 3)).T[::-1]
    wide = np.pad(small, n)
    top, left = ((size - n) // 2 for size in wide.shape)
    return (wide[top : top + n, left : left + n] / small.max()).astype("float32")


# ---------------------------------------------------------------- k-space for networks


def sampled_vector(kspace, mask):
    """List the measured numbers of each picture: first all real parts, then all imaginary parts.

    kspace: (B, n, n) complex.  mask: (n, n) bool, whole columns.
    Returns (B, 2 * n * columns) float32; within each half row by row, within a row from left to right.
    """
    measured = kspace[:, mask]
    return np.concatenate([measured.real, measured.imag], axis=1).astype("float32")


def to_channels(kspace):
    """Complex k-space (B, n, n) as (B, n, n, 2) float32: real part, imaginary part."""
    return np.stack([kspace.real, kspace.imag], axis=-1).astype("float32")


def to_kspace(images):
    """Centred orthonormal Fourier transform inside a Keras network (n even).

    images: tensor (B, n, n, 1), real.  Returns a tensor (B, n, n, 2): real part, imaginary part.
    """
    n = images.shape[1]
    x = _swap_halves(images[..., 0])
    real, imaginary = ops.fft2((x, ops.zeros_like(x)))
    return _swap_halves(ops.stack([real, imaginary], axis=-1)) / n  # ops.fft2 is not orthonormal


def to_image(kspace):
    """Inverse of `to_kspace`; of a complex picture the real part is kept (n even).

    kspace: tensor (B, n, n, 2): real part, imaginary part.  Returns a tensor (B, n, n, 1).
    """
    n = kspace.shape[1]
    k = _swap_halves(kspace)
    real, _ = ops.ifft2((k[..., 0], k[..., 1]))
    return _swap_halves(real)[..., None] * n


def _swap_halves(x):
    """fftshift of axes 1 and 2, which is its own inverse when their length is even."""
    return ops.roll(x, (x.shape[1] // 2, x.shape[2] // 2), axis=(1, 2))


# ---------------------------------------------------------------- plots


def plot_reconstructions(truth, reconstructions):
    """Draw the true picture and reconstructions of it in one row, their absolute errors below.

    truth: (n, n).  reconstructions: {title: picture (n, n)}.  Returns the matplotlib Figure.
    """
    columns = 1 + len(reconstructions)
    figure, axes = plt.subplots(2, columns, figsize=(1.9 * columns, 4.2), layout="constrained")
    for ax in axes.flat:
        ax.set(xticks=[], yticks=[])
    largest = max(np.abs(image - truth).max() for image in reconstructions.values())
    for ax, (title, image) in zip(axes[0], {"true picture": truth, **reconstructions}.items(), strict=True):
        ax.imshow(image, cmap="gray", vmin=0, vmax=1)
        ax.set_title(title, fontsize="medium")
    axes[1, 0].axis("off")
    for ax, image in zip(axes[1, 1:], reconstructions.values(), strict=True):
        errors = ax.imshow(np.abs(image - truth), cmap="cividis", vmin=0, vmax=largest)
    axes[1, 1].set_ylabel("absolute error")
    figure.colorbar(errors, ax=axes[1, -1], label="no unit")
    return figure
