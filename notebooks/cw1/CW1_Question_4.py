# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown] nbgrader={"grade": false, "grade_id": "title", "locked": true, "schema_version": 3, "solution": false, "task": false}
# # Coursework 1, Question 4: MRI from a quarter of the data
# An MRI scanner measures the Fourier transform of the picture, column by column, and each column takes time. You
# measure a quarter of the columns and let neural networks, written in Keras, make a good picture of them: a CNN that cleans the
# picture up, and beside it a network that learns the whole inversion and one that has the physics built in.
#
# - **Time** 4 to 6 hours of work.
# - **Machine** any laptop, no GPU: the finished notebook runs in about 30 seconds.
# - **Before** you hand in: *Kernel > Restart Kernel and Run All Cells*, then *Validate*.
#
# | task | you write | marks |
# |---|---|---|
# | 1 | `undersampling_mask` | 3 |
# | 2 | `forward` | 2 |
# | 3 | `zero_filled` | 2 |
# | 4 | `psnr` | 2 |
# | 5 | `data_consistency` | 4 |
# | 6 | `build_cnn` | 4 |
# | 7 | `build_direct` | 2 |
# | 8 | `build_unrolled` | 5 |
# | 9 | `train` | 3 |
# | 10 | `results` | 3 |
# | | **this notebook** | **30** |
#
# Every task is marked on its own: a mistake in one costs nothing in the next. The check under each task shows one case
# worked by hand and costs no marks; the marked tests are hidden, use other data, and try each behaviour that the task
# describes. The two tasks that carry the physics into a network, data consistency and the unrolled network, carry the most.

# %% [markdown] nbgrader={"grade": false, "grade_id": "notation", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Notation
#
# | symbol | in code | what it is | shape |
# |---|---|---|---|
# | $x$ | `images` | the picture, values from 0 to 1, float32 | (n, n) or (B, n, n) |
# | $k$ | `kspace` | its Fourier transform, complex; what was not measured is 0 | as the images |
# | $M$ | `mask` | where k-space was measured; whole columns | (n, n) bool |
# | $F$ | | centred, orthonormal 2-D Fourier transform | |
#
# $B$ pictures make a batch, along the first axis. $F$ acts on the last two axes. *Centred* means that the middle of the picture is
# pixel $(\lfloor n/2 \rfloor, \lfloor n/2 \rfloor)$ and that the zero frequency, DC, stands in the same place of k-space; *orthonormal* means
# that $F$ keeps sums of squares. In NumPy:
#
# $$F x = \texttt{fftshift}(\texttt{fft2}(\texttt{ifftshift}(x),\ \texttt{norm="ortho"})) \tag{1}$$
#
# with `axes=(-2, -1)` everywhere, and $F^{-1}$ is the same with `ifft2`. No function may change the arrays it is given.

# %% nbgrader={"grade": false, "grade_id": "imports", "locked": true, "schema_version": 3, "solution": false, "task": false}
import contextlib
import io
import logging
import os
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")    # the lines about oneDNN that TensorFlow still prints below are no error

import keras
import matplotlib.pyplot as plt
import numpy as np
from keras import layers, ops
from skimage.metrics import structural_similarity

import mri    # mri.py, beside this notebook: pictures, Fourier transforms for tensors, plots

logging.getLogger("tensorflow").setLevel("ERROR")    # several models in one notebook are no reason to warn
plt.style.use("tableau-colorblind10")

n = 48                    # pixels along a side
acceleration = 4          # a quarter of the columns is measured
center_fraction = 0.1     # of all columns, in the middle, always measured
mask_seed = 1
seed = 0                  # of the weights and of the training
n_iterations = 4          # of the unrolled network
epochs = {"cnn": 4, "direct": 3, "unrolled": 2}

# %% [markdown] nbgrader={"grade": false, "grade_id": "data-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## The data
#
# The networks learn from **phantoms**, random head-like pictures, and are tested on **real MR slices**: axial, coronal and sagittal
# cuts through the MNI152 T1 template, the average brain of 152 people (Fonov et al., 2011), which comes with nilearn. So what is
# tested was never seen in training. It is one brain: 84 slices of it are not 84 patients. The scan is also
# cleaner than yours would be: no noise, no coils, no phase.

# %% nbgrader={"grade": false, "grade_id": "data-look", "locked": true, "schema_version": 3, "solution": false, "task": false}
images_train = mri.phantoms(1000, n, np.random.default_rng(0))
images_test = mri.brain_slices(n)
for name, images in {"phantoms": images_train, "brain slices": images_test}.items():
    print(f"{name}: {images.shape} {images.dtype}, from {images.min():g} to {images.max():g}, mean {images.mean():.3f}")

figure, axes = plt.subplots(2, 6, figsize=(9, 3.2), layout="constrained")
for row, images in zip(axes, [images_train[:6], images_test[8::13]]):
    for ax, image in zip(row, images):
        ax.imshow(image, cmap="gray", vmin=0, vmax=1)
        ax.set(xticks=[], yticks=[])
axes[0, 0].set_ylabel("phantoms")
axes[1, 0].set_ylabel("brain slices")
plt.show()

# %% [markdown] nbgrader={"grade": false, "grade_id": "data-caption", "locked": true, "schema_version": 3, "solution": false, "task": false}
# *Figure 1. Six phantoms above, six brain slices below, all on one grey scale, 4 mm a pixel.* The phantoms have an outline, organs
# and folds, but nobody would take one for a brain: whatever works on both has learnt the physics and not the anatomy.

# %% [markdown] nbgrader={"grade": false, "grade_id": "undersampling_mask-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 1: which columns are measured (3 marks)
#
# Most of a picture's energy lies near DC, so the middle columns are always measured; the others are drawn at random, because random
# gaps make noise-like artefacts where regular gaps make ghosts. With $n_c = \text{round}(\texttt{center\_fraction} \cdot n)$ and a total of
# $\text{round}(n / \texttt{acceleration})$ columns (Python's `round`):
#
# - the $n_c$ columns from `n // 2 - nc // 2` on are measured;
# - the rest of the total is drawn from the other columns with `rng`, uniformly and without replacement.
#
# The mask is boolean and has the shape of the picture: a column is measured from top to bottom.

# %% nbgrader={"grade": false, "grade_id": "undersampling_mask", "locked": false, "schema_version": 3, "solution": true, "task": false}
def undersampling_mask(n, acceleration, center_fraction, rng):
    """Choose the columns of k-space that are measured.

    n: pixels along a side, even or odd.  acceleration: >= 1, one in so many columns is measured.
    center_fraction: share of the columns in the middle that are always measured.
    rng: numpy.random.Generator, the only source of randomness.
    Returns (n, n) bool, True where k-space is measured.
    """
    ### BEGIN SOLUTION
    nc, total = round(center_fraction * n), round(n / acceleration)
    central = n // 2 - nc // 2 + np.arange(nc)
    others = np.setdiff1d(np.arange(n), central)
    mask = np.zeros((n, n), dtype=bool)
    mask[:, central] = True
    mask[:, rng.choice(others, size=total - nc, replace=False)] = True
    return mask
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "undersampling_mask-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# n = 8, acceleration 2, a quarter in the middle: 4 columns in all, 2 of them central, from 8 // 2 - 2 // 2 = 3 on.
def check_mask():
    mask = undersampling_mask(8, 2, 0.25, np.random.default_rng(0))
    assert isinstance(mask, np.ndarray) and mask.shape == (8, 8), f"return an (8, 8) array, yours is a {type(mask).__name__} of shape {np.shape(mask)}"
    assert mask.dtype == bool, f"the mask is boolean, yours has dtype {mask.dtype}"
    assert np.all(mask == mask[0]), "whole columns are measured: every row of the mask is the same"
    assert mask[0].sum() == 4, f"8 / 2 = 4 columns are measured, yours has {mask[0].sum()}"
    assert mask[0, 3] and mask[0, 4], f"columns 3 and 4 are central, yours has {np.flatnonzero(mask[0])}"
    print("undersampling_mask: this case is right.")

check_mask()

# %% nbgrader={"grade": true, "grade_id": "test_undersampling_mask_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: a boolean mask of whole columns, as many as asked for. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check

# (n, acceleration, center_fraction): even and odd n, even and odd numbers of central columns; in the last, both are halves before rounding
_settings = [(48, 4, 0.1), (51, 4, 0.1), (49, 4, 0.1), (45, 3, 0.08), (50, 3, 0.12), (32, 2, 0.2), (9, 3, 0.12), (16, 1, 0.3), (64, 8, 0.05), (50, 4, 0.05), (20, 4, 0.0)]


@check
def whole_columns():
    for n, acceleration, center_fraction in _settings:
        mask = undersampling_mask(n, acceleration, center_fraction, np.random.default_rng(3))
        case = f"n = {n}, acceleration {acceleration}, center_fraction {center_fraction}"
        assert isinstance(mask, np.ndarray) and mask.shape == (n, n), f"{case}: the mask has shape ({n}, {n}), yours is a {type(mask).__name__} of shape {np.shape(mask)}"
        assert mask.dtype == bool, f"the mask is boolean, yours has dtype {mask.dtype}"
        assert np.all(mask == mask[0]), f"{case}: whole columns are measured, yours differ from row to row. Rows and columns swapped?"
        total = int(round(n / acceleration))
        assert mask[0].sum() == total, (
            f"{case}: round(n / acceleration) = {total} columns, yours has {mask[0].sum()}. Do the central ones count, does one count twice?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_undersampling_mask_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the central block, for even and odd n. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def central_block():
    for n, acceleration, center_fraction in _settings:
        nc, total = int(round(center_fraction * n)), int(round(n / acceleration))
        first = n // 2 - nc // 2
        masks = [undersampling_mask(n, acceleration, center_fraction, np.random.default_rng(s)) for s in range(40)]
        always = np.flatnonzero(np.all([np.asarray(mask)[0] for mask in masks], axis=0))
        expected = np.arange(n) if total == n else np.arange(first, first + nc)
        assert np.array_equal(always, expected), (
            f"n = {n}, center_fraction {center_fraction}: always measured are the {len(expected)} columns {expected};"
            f" in 40 of your masks these were: {always}. The block starts at n // 2 - nc // 2")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_undersampling_mask_3", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the other columns, drawn with rng, uniformly. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def drawn_with_rng():
    def draw(rng):
        return undersampling_mask(16, 2, 0.25, rng)[0].astype(int)

    assert np.array_equal(draw(np.random.default_rng(5)), draw(np.random.default_rng(5))), (
        "two generators with the same seed must give the same mask. Draw with rng alone, not with np.random")
    rng = np.random.default_rng(6)
    drawn = np.array([draw(rng) for _ in range(400)])
    assert len(np.unique(drawn, axis=0)) > 200, (
        f"400 masks from one rng gave {len(np.unique(drawn, axis=0))} different ones, of 495 possible. Is rng used, and not made anew?")
    others = np.delete(drawn, range(6, 10), axis=1)    # 4 of these 12 columns in each mask
    for name, part, counts in [("column", 1 / 3, others.sum(0)), ("pair of columns", 1 / 11, (others.T @ others)[np.triu_indices(12, 1)])]:
        # over all columns and pairs, a right answer goes beyond 6 standard deviations once in a million runs or less
        worst = counts[np.argmax(np.abs(counts - 400 * part))]
        assert abs(worst - 400 * part) < 6 * np.sqrt(400 * part * (1 - part)), (
            f"n = 16, acceleration 2, center_fraction 0.25: each {name} outside the centre should be in {400 * part:.0f} of 400 masks,"
            f" one is in {worst}. Uniformly, without replacement, from all columns outside the centre?")
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "forward-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 2: what the scanner measures (2 marks)
#
# $$k = M \odot F x \tag{2}$$
#
# One picture or a batch; 0 where nothing was measured. Two traps: for odd $n$ it matters that `ifftshift` comes before the
# transform and `fftshift` after it, and without `axes` both would shift along the batch too.

# %% nbgrader={"grade": false, "grade_id": "forward", "locked": false, "schema_version": 3, "solution": true, "task": false}
def forward(images, mask):
    """Undersampled k-space of pictures, equation (2).

    images: (n, n) or (B, n, n), real.  mask: (n, n) bool.
    Returns complex k-space in the shape of images, 0 where mask is False.
    """
    ### BEGIN SOLUTION
    axes = (-2, -1)
    kspace = np.fft.fftshift(np.fft.fft2(np.fft.ifftshift(images, axes=axes), norm="ortho"), axes=axes)
    return np.where(mask, kspace, 0)
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "forward-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# A single bright pixel in the middle, n = 4: every frequency has the same share, 1 / n = 0.25.
def check_forward():
    image = np.zeros((4, 4), dtype="float32")
    image[2, 2] = 1
    mask = np.array([[True, False, True, True]] * 4)
    kspace = forward(image, mask)
    assert np.shape(kspace) == (4, 4), f"one picture has shape (4, 4), so has its k-space; yours has {np.shape(kspace)}"
    assert np.iscomplexobj(kspace), f"k-space is complex, yours has dtype {np.asarray(kspace).dtype}"
    assert np.allclose(kspace[:, 1], 0), f"column 1 was not measured and must be 0, yours is {kspace[:, 1]}"
    assert np.allclose(kspace[:, [0, 2, 3]], 0.25), f"all measured values are 0.25, yours are {kspace[:, 0]} in column 0. Centred? Orthonormal?"
    print("forward: this case is right.")

check_forward()

# %% nbgrader={"grade": true, "grade_id": "test_forward_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the Fourier transform of one picture and of a batch, even and odd n. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check

def good_forward(images, mask):
    return np.fft.fftshift(np.fft.fft2(np.fft.ifftshift(images, axes=(-2, -1)), norm="ortho"), axes=(-2, -1)) * mask


def good_inverse(kspace):
    return np.fft.fftshift(np.fft.ifft2(np.fft.ifftshift(kspace, axes=(-2, -1)), norm="ortho"), axes=(-2, -1))


@check
def fourier_transform():
    rng = np.random.default_rng(21)
    for shape in [(8, 8), (9, 9), (3, 12, 12), (4, 7, 7), (1, 10, 10)]:
        images = rng.random(shape, dtype="float32")
        kspace = forward(images, np.ones(shape[-2:], dtype=bool))
        assert np.shape(kspace) == shape, f"pictures of shape {shape}: k-space has the same shape, yours has {np.shape(kspace)}"
        assert np.iscomplexobj(kspace), f"k-space is complex, yours has dtype {np.asarray(kspace).dtype}"
        expected = good_forward(images, True)
        energy = np.sum(np.abs(kspace) ** 2) / np.sum(images**2)
        assert np.isclose(energy, 1, rtol=1e-3), (
            f"shape {shape}, all measured: an orthonormal transform keeps the sum of squares, yours changes it by a factor {energy:.3g}. norm=\"ortho\"?")
        worst = np.abs(kspace - expected).max()
        assert worst < 1e-4, (
            f"shape {shape}, all measured: largest error {worst:.2g}."
            " ifftshift, then fft2, then fftshift, each over the last two axes only?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_forward_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: what was measured stays, the rest is 0. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates


@check
def mask_of_kspace():
    rng = np.random.default_rng(22)
    for shape in [(12, 12), (5, 8, 8), (8, 8, 8)]:
        images = rng.random(shape, dtype="float32")
        mask = np.tile(rng.permutation(np.arange(shape[-1]) < 3), (shape[-1], 1))
        kspace = np.asarray(forward(images, mask))
        assert kspace.shape == shape, f"pictures of shape {shape}: k-space has the same shape, yours has {kspace.shape}"
        left = np.abs(kspace[..., ~mask]).max()
        assert left == 0, f"shape {shape}: what was not measured is 0, yours goes up to {left:.2g}. Is the mask the wrong way round, or on the picture?"
        lost = np.mean(kspace[..., mask] == 0)
        assert lost == 0, f"shape {shape}: {lost:.0%} of what was measured is 0 in yours. Is the mask shifted, or along the rows?"
        worst = np.abs(kspace - good_forward(images, mask)).max()
        assert worst < 1e-4, f"shape {shape}: measured values are off by up to {worst:.2g}. The mask belongs to the centred k-space"
        assert not mutates(forward, images, mask), "forward changes the images or the mask: work on new arrays"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "zero_filled-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 3: the zero-filled picture (2 marks)
#
# The simplest reconstruction puts 0 where nothing was measured and transforms back. The result is complex; its **magnitude** is what
# radiologists look at:
#
# $$z = \lvert F^{-1} k \rvert \tag{3}$$

# %% nbgrader={"grade": false, "grade_id": "zero_filled", "locked": false, "schema_version": 3, "solution": true, "task": false}
def zero_filled(kspace):
    """Magnitude of the inverse Fourier transform, equation (3).

    kspace: (n, n) or (B, n, n), complex, 0 where nothing was measured.
    Returns real images in the shape of kspace, neither scaled nor clipped.
    """
    ### BEGIN SOLUTION
    axes = (-2, -1)
    return np.abs(np.fft.fftshift(np.fft.ifft2(np.fft.ifftshift(kspace, axes=axes), norm="ortho"), axes=axes))
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "zero_filled-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# Only DC, n = 4: the picture is flat, DC / n. Its magnitude does not know the phase of DC.
def check_zero_filled():
    for dc in [4, -4j]:
        kspace = np.zeros((4, 4), dtype=complex)
        kspace[2, 2] = dc
        images = zero_filled(kspace)
        assert np.shape(images) == (4, 4), f"k-space of shape (4, 4) gives a picture of that shape, yours has {np.shape(images)}"
        assert not np.iscomplexobj(images), f"the magnitude is real, yours has dtype {np.asarray(images).dtype}"
        assert np.allclose(images, 1), f"DC = {dc} and n = 4 give |{dc}| / 4 = 1 everywhere, yours has {images[0]} in row 0"
    print("zero_filled: this case is right.")

check_zero_filled()

# %% nbgrader={"grade": true, "grade_id": "test_zero_filled_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: one picture and a batch, even and odd n. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates


@check
def inverse_transform():
    rng = np.random.default_rng(31)
    for shape in [(8, 8), (9, 9), (3, 12, 12), (4, 7, 7), (1, 10, 10)]:
        images = rng.random(shape, dtype="float32")
        z = zero_filled(good_forward(images, True))
        assert np.shape(z) == shape, f"k-space of shape {shape} gives pictures of that shape, yours have {np.shape(z)}"
        worst = np.abs(z - images).max()
        assert worst < 1e-4, (
            f"shape {shape}, all measured: the true pictures must come back, yours are off by up to {worst:.2g}."
            " ifftshift, then ifft2 with norm=\"ortho\", then fftshift, each over the last two axes only?")
        assert not mutates(zero_filled, good_forward(images, True)), "zero_filled changes the kspace it is given: work on a new array"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_zero_filled_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the magnitude, as it is. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def magnitude():
    rng = np.random.default_rng(32)
    for shape in [(8, 8), (2, 9, 9)]:
        kspace = 3 * (rng.normal(size=shape) + 1j * rng.normal(size=shape))
        kspace[..., rng.permutation(shape[-1])[:4]] = 0
        z, expected = np.asarray(zero_filled(kspace)), np.abs(good_inverse(kspace))
        assert z.dtype.kind == "f", f"the magnitude is real, yours has dtype {z.dtype}"
        assert z.shape == shape, f"k-space of shape {shape} gives pictures of that shape, yours have {z.shape}"
        worst = np.abs(z - expected).max()
        assert worst < 1e-4, (
            f"shape {shape}, half the columns measured: pixels go from {expected.min():.2f} to {expected.max():.2f}, yours from {z.min():.2f} to {z.max():.2f}."
            " The magnitude, not the real part; neither clipped nor scaled?")
### END HIDDEN TESTS

# %% nbgrader={"grade": false, "grade_id": "zero_filled-look", "locked": true, "schema_version": 3, "solution": false, "task": false}
mask = undersampling_mask(n, acceleration, center_fraction, np.random.default_rng(mask_seed))
kspace = forward(images_test, mask)
example = 12
figure, axes = plt.subplots(1, 5, figsize=(11, 2.6), layout="constrained")
log_magnitude = [np.log10(np.abs(k) + 1e-3) for k in (forward(images_test[example], np.ones_like(mask)), kspace[example])]
for ax, image, title in zip(axes, [images_test[example], log_magnitude[0], mask, log_magnitude[1], zero_filled(kspace)[example]],
                            ["picture", "k-space, log magnitude", f"mask, {mask.mean():.0%} of k-space", "measured, log magnitude", "zero-filled"]):
    limits = {"vmin": -3, "vmax": log_magnitude[0].max()} if "log" in title else {"vmin": 0, "vmax": 1}
    ax.imshow(image, cmap="gray", **limits)
    ax.set_title(title, fontsize="medium")
    ax.set(xticks=[], yticks=[])
plt.show()

# %% [markdown] nbgrader={"grade": false, "grade_id": "zero_filled-caption", "locked": true, "schema_version": 3, "solution": false, "task": false}
# *Figure 2. From the picture to k-space, through the mask, and back.* Columns of k-space are missing, so the artefacts run along
# the rows: the picture is blurred sideways and its copies overlap.

# %% [markdown] nbgrader={"grade": false, "grade_id": "psnr-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 4: how good is a picture? (2 marks)
#
# $$\text{PSNR} = 10 \log_{10} \frac{\texttt{data\_range}^2}{\text{mean over the pixels of } (x - \hat x)^2}\ \text{dB} \tag{4}$$
#
# One number a picture: a float for one picture, shape (B,) for a batch. Identical pictures have infinite PSNR.

# %% nbgrader={"grade": false, "grade_id": "psnr", "locked": false, "schema_version": 3, "solution": true, "task": false}
def psnr(reference, images, data_range=1.0):
    """Peak signal-to-noise ratio, equation (4).

    reference, images: (n, n) or (B, n, n), real, the same shape.  data_range: largest minus smallest possible value.
    Returns dB: a float for one picture, (B,) for a batch; inf where both are identical.
    """
    ### BEGIN SOLUTION
    mse = np.mean(np.square(np.subtract(reference, images)), axis=(-2, -1))
    with np.errstate(divide="ignore"):    # identical pictures: infinite on purpose
        return 10 * np.log10(data_range**2 / mse)
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "psnr-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# An error of 0.1 in every pixel: 10 log10(1 / 0.01) = 20 dB.
def check_psnr():
    reference = np.full((4, 4), 0.5)
    value = psnr(reference, reference + 0.1)
    assert value is not None, "psnr returned nothing: is there a `return`?"
    assert np.shape(value) == (), f"one picture has one PSNR, yours has shape {np.shape(value)}"
    assert np.isclose(value, 20), f"an error of 0.1 everywhere is 20 dB, yours is {value:.4g}"
    assert np.shape(psnr(np.zeros((3, 4, 4)), np.ones((3, 4, 4)))) == (3,), "a batch of 3 pictures has 3 PSNRs"
    print("psnr: these cases are right.")

check_psnr()

# %% nbgrader={"grade": true, "grade_id": "test_psnr_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: one picture, any data_range, identical pictures. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates


def good_psnr(reference, images, data_range=1.0):
    mse = np.mean(np.square(np.subtract(reference, images, dtype=float)), axis=(-2, -1))
    with np.errstate(divide="ignore"):
        return 10 * np.log10(data_range**2 / mse)


@check
def one_picture():
    rng = np.random.default_rng(41)
    for n, noise, data_range in [(8, 0.1, 1.0), (9, 0.01, 1.0), (12, 5.0, 255.0), (8, 0.3, 2.0), (16, 3.0, 1.0), (8, 1e-4, 1.0)]:
        reference = (0.8 * data_range * rng.random((n, n))).astype("float32")
        reference[:2] = 0    # background counts too
        images = (reference + noise * rng.normal(size=(n, n))).astype("float32")
        value, expected = psnr(reference, images, data_range), good_psnr(reference, images, data_range)
        assert np.ndim(value) == 0 and value is not None, f"one picture has one PSNR, yours is a {type(value).__name__} of shape {np.shape(value)}"
        assert abs(value - expected) < 1e-3, (
            f"data_range {data_range:g}: PSNR is {expected:.3f} dB, yours is {value}. Its square over the mean squared error, 10 times log10?")
        if data_range == 1:
            assert psnr(reference, images) == value, "data_range is 1 unless said otherwise"
        assert not mutates(psnr, reference, images), "psnr changes a picture it is given: work on new arrays"
    same = psnr(reference, reference.copy())
    assert np.isposinf(same), f"identical pictures: inf, yours is {same}"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_psnr_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: a batch, one value a picture. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def batch():
    rng = np.random.default_rng(42)
    for B in [1, 2, 5]:
        reference = rng.random((B, 8, 8), dtype="float32")
        images = reference + np.linspace(0.01, 0.4, B, dtype="float32")[:, None, None] * rng.normal(size=(B, 8, 8)).astype("float32")
        value, expected = psnr(reference, images), good_psnr(reference, images)
        assert np.shape(value) == (B,), f"a batch of {B} gives shape ({B},), yours has {np.shape(value)}"
        assert np.allclose(value, expected, atol=1e-3), f"the pictures have {np.round(expected, 2)} dB, yours {np.round(value, 2)}. The mean over each picture's own pixels?"
    images[1] = reference[1]
    value = np.asarray(psnr(reference, images))
    assert np.isposinf(value[1]) and np.all(np.isfinite(np.delete(value, 1))), f"only the second of five pictures is identical: inf there alone, yours are {value}"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "data_consistency-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 5: data consistency (4 marks)
#
# A network may paint what it likes where nothing was measured. Where something was measured we know better:
#
# $$\hat x = \operatorname{Re} F^{-1} \big( M \odot k + (1 - M) \odot F x \big) \tag{5}$$
#
# Keep your picture's k-space, replace what was measured by the measurement, transform back, and return the real part, for our
# pictures are real. A true picture must come out as it went in.
#
# (Taking the real part averages each frequency with its mirror image. So the measurement is reproduced exactly only where the
# mirror image was measured too, as in a mask that is symmetric about DC. Think about that in the report.)

# %% nbgrader={"grade": false, "grade_id": "data_consistency", "locked": false, "schema_version": 3, "solution": true, "task": false}
def data_consistency(images, kspace, mask):
    """Replace the measured part of the images' k-space by the measurement, equation (5).

    images: (n, n) or (B, n, n), real.  kspace: the same shape, complex, 0 where mask is False.  mask: (n, n) bool.
    Returns real images in the shape of images.
    """
    ### BEGIN SOLUTION
    axes = (-2, -1)
    everything = np.ones_like(mask)
    completed = np.where(mask, kspace, forward(images, everything))
    return np.fft.fftshift(np.fft.ifft2(np.fft.ifftshift(completed, axes=axes), norm="ortho"), axes=axes).real
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "data_consistency-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# All measured: the measurement decides. Nothing measured: the picture stays.
def check_data_consistency():
    truth, guess = np.eye(4, dtype="float32"), np.full((4, 4), 0.5, dtype="float32")
    axes = (-2, -1)
    kspace = np.fft.fftshift(np.fft.fft2(np.fft.ifftshift(truth, axes=axes), norm="ortho"), axes=axes)
    all_measured = data_consistency(guess, kspace, np.ones((4, 4), dtype=bool))
    assert np.shape(all_measured) == (4, 4), f"a picture of shape (4, 4) stays one, yours has {np.shape(all_measured)}"
    assert not np.iscomplexobj(all_measured), "return the real part"
    assert np.allclose(all_measured, truth, atol=1e-5), "everything was measured: the true picture must come out, whatever went in"
    nothing = data_consistency(guess, np.zeros((4, 4), dtype=complex), np.zeros((4, 4), dtype=bool))
    assert np.allclose(nothing, guess, atol=1e-5), "nothing was measured: the picture must stay as it is"
    print("data_consistency: these cases are right.")

check_data_consistency()

# %% nbgrader={"grade": true, "grade_id": "test_data_consistency_1", "locked": true, "points": 1.5, "schema_version": 3, "solution": false, "task": false}
# 1.5 marks: one picture, some columns measured. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


def good_zero_filled(kspace):
    return np.abs(good_inverse(kspace))


def good_data_consistency(images, kspace, mask):
    return good_inverse(np.where(mask, kspace, good_forward(images, True))).real


def _columns(n, measured):
    """Mask of the given columns."""
    return np.tile(np.isin(np.arange(n), measured), (n, 1))


@check
def replaced():
    rng = np.random.default_rng(51)
    with reference(forward=good_forward, zero_filled=good_zero_filled, psnr=good_psnr):    # tasks 2 to 4 have their own marks
        for n, measured in [(8, [0, 3, 4, 6]), (12, [1, 5, 6, 7]), (10, [2, 5]), (6, [1, 3, 5])]:
            # the last truth is flat: all that is measured outside DC is 0, and still counts as measured
            mask, truth = _columns(n, measured), np.ones((n, n), dtype="float32") if n == 6 else rng.random((n, n), dtype="float32")
            images = rng.random((n, n), dtype="float32") - 0.3
            x = data_consistency(images, good_forward(truth, mask), mask)
            assert np.shape(x) == (n, n), f"a picture of shape ({n}, {n}) stays one, yours has {np.shape(x)}"
            expected = good_data_consistency(images, good_forward(truth, mask), mask)
            worst = np.abs(x - expected).max()
            assert worst < 1e-4, (
                f"n = {n}, columns {measured} measured: largest error {worst:.2g}."
                " Measured values replace the picture's own (not added, not the other way round), then the real part (not the magnitude)?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_data_consistency_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: what data consistency promises. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def promises():
    rng = np.random.default_rng(52)
    n = 12
    with reference(forward=good_forward, zero_filled=good_zero_filled, psnr=good_psnr):
        truth, images = rng.random((n, n), dtype="float32"), rng.random((n, n), dtype="float32") - 0.3
        for measured in [[6], [1, 4, 6], [0, 2, 3, 4, 6, 11]]:
            mask = _columns(n, measured)
            x = data_consistency(truth, good_forward(truth, mask), mask)
            assert np.allclose(x, truth, atol=1e-4), (
                f"columns {measured} measured: the true picture agrees with its own measurement and must stay, yours is off by up to {np.abs(x - truth).max():.2g}")
        for measured in [[6], [5, 6, 7], [0, 2, 5, 6, 7, 10]]:    # symmetric about DC: column c goes with n - c
            mask = _columns(n, measured)
            kspace = good_forward(truth, mask)
            again = good_forward(np.asarray(data_consistency(images, kspace, mask)), mask)
            assert np.allclose(again, kspace, atol=1e-4), (
                f"columns {measured} measured, a symmetric mask: k-space of the result must hold the measurement, yours is off by up to {np.abs(again - kspace).max():.2g}")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_data_consistency_3", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: batches and odd n. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def batches_and_odd_n():
    rng = np.random.default_rng(53)
    with reference(forward=good_forward, zero_filled=good_zero_filled, psnr=good_psnr):
        for shape in [(3, 8, 8), (1, 10, 10), (9, 9), (4, 7, 7), (7, 7, 7)]:
            mask = _columns(shape[-1], [0, 2, 3, shape[-1] // 2])
            kspace = good_forward(rng.random(shape, dtype="float32"), mask)
            images = rng.random(shape, dtype="float32")
            x = data_consistency(images, kspace, mask)
            assert np.shape(x) == shape, f"pictures of shape {shape} keep it, yours have {np.shape(x)}"
            worst = np.abs(x - good_data_consistency(images, kspace, mask)).max()
            assert worst < 1e-4, f"shape {shape}: largest error {worst:.2g}. Shifts over the last two axes only, ifftshift before and fftshift after each transform?"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_data_consistency_4", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: real pictures come out, nothing that goes in is changed. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates, reference


@check
def real_and_clean():
    rng = np.random.default_rng(54)
    mask = _columns(8, [1, 3, 4])
    images, kspace = rng.random((2, 8, 8), dtype="float32"), good_forward(rng.random((2, 8, 8), dtype="float32"), mask)
    with reference(forward=good_forward, zero_filled=good_zero_filled, psnr=good_psnr):
        x = np.asarray(data_consistency(images, kspace, mask))
        assert x.dtype.kind == "f" and x.shape == images.shape, f"real pictures of shape {images.shape}, yours have dtype {x.dtype} and shape {x.shape}"
        assert not mutates(data_consistency, images, kspace, mask), "data_consistency changes the images, kspace or mask that it is given: work on new arrays"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "build_cnn-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 6: a CNN that cleans the picture up (4 marks)
#
# *Learned post-processing*: the zero-filled picture goes in, the CNN estimates the artefacts, and what comes out is the picture plus
# that estimate. Because the network only learns the difference (a *residual* network), it returns its input when all its weights are zero.
#
# - input and output (B, n, n, 1); the model is not compiled;
# - convolutional layers only, at most 60,000 parameters;
# - residual.
#
# What works well here: a convolution with stride 2 and a 6 x 6 kernel, three 3 x 3 convolutions with 24 filters, all ReLU, and a
# `Conv2DTranspose` with stride 2 back to one channel, whose kernel starts at zero. Half the resolution costs a quarter of the time and sees twice as
# far, which artefacts that are smeared along whole rows need.

# %% nbgrader={"grade": false, "grade_id": "build_cnn", "locked": false, "schema_version": 3, "solution": true, "task": false}
def build_cnn(n):
    """Residual CNN that removes undersampling artefacts, after Jin et al. (2017).

    n: pixels along a side, even.
    Returns an uncompiled keras.Model, (B, n, n, 1) -> (B, n, n, 1), at most 60,000 parameters.
    """
    ### BEGIN SOLUTION
    image = keras.Input((n, n, 1))
    x = layers.Conv2D(24, 6, strides=2, padding="same", activation="relu")(image)
    for _ in range(3):
        x = layers.Conv2D(24, 3, padding="same", activation="relu")(x)
    artefacts = layers.Conv2DTranspose(1, 6, strides=2, padding="same", kernel_initializer="zeros")(x)
    return keras.Model(image, layers.Add()([image, artefacts]))
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "build_cnn-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
def check_cnn():
    model = build_cnn(16)
    assert isinstance(model, keras.Model), f"return a keras.Model, yours is a {type(model).__name__}"
    images = np.random.default_rng(0).random((2, 16, 16, 1), dtype="float32")
    assert np.shape(model(images)) == (2, 16, 16, 1), f"two pictures go in, (2, 16, 16, 1) must come out; yours has {np.shape(model(images))}"
    model.set_weights([np.zeros_like(weight) for weight in model.get_weights()])
    assert np.allclose(model(images), images, atol=1e-6), "with all weights zero the network returns its input: add the input at the end"
    print(f"build_cnn: shape and residual are right; {model.count_params():,} parameters.")

check_cnn()

# %% nbgrader={"grade": true, "grade_id": "test_build_cnn_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: pictures in, pictures out, not compiled. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


def _random_weights(model, rng, scale=0.2):
    """The same random numbers for all weights of one shape, positive where they could be variances."""
    values = {}
    for shape in sorted({weight.shape for weight in model.get_weights()}):
        values[shape] = rng.normal(0, scale / np.sqrt(np.maximum(1, np.prod(shape[:-1]) / 9)), shape) if len(shape) > 1 else rng.uniform(0.02, 0.1, shape)
    model.set_weights([values[weight.shape] for weight in model.get_weights()])


def _one_by_one(model, inputs):
    """How far the outputs for a batch are from those for its members alone."""
    alone = [np.asarray(model([x[i : i + 1] for x in inputs] if isinstance(inputs, list) else inputs[i : i + 1])) for i in range(3)]
    return np.abs(np.asarray(model(inputs)) - np.concatenate(alone)).max()


@check
def pictures_in_pictures_out():
    for n in [16, 32, 48]:
        model = build_cnn(n)
        assert isinstance(model, keras.Model), f"return a keras.Model, yours is a {type(model).__name__}"
        assert not model.compiled and getattr(model, "optimizer", None) is None, "return the model uncompiled: train compiles it"
        for entry in getattr(model, "inputs", None) or []:    # a model of one's own class has none
            assert len(entry.shape) == 4, f"the input is (B, n, n, 1), yours has shape {entry.shape}"
        for B in [1, 3]:
            images = np.random.default_rng(61).random((B, n, n, 1), dtype="float32")
            shape = np.shape(model(images))
            assert shape == images.shape, f"n = {n}: pictures of shape {images.shape} must come out as such, yours have {shape}. padding=\"same\"?"
        off = _one_by_one(model, images)
        assert off < 1e-3, f"each picture of a batch comes out as it does alone, yours differ by up to {off:.2g}: do the pictures of a batch mix?"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_build_cnn_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: convolutional, at most 60,000 parameters. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def convolutional():
    sizes = {n: build_cnn(n) for n in [32, 48]}
    counts = {}
    for n, model in sizes.items():
        model(np.zeros((1, n, n, 1), dtype="float32"))    # a model of one's own class has its weights after the first call
        counts[n] = model.count_params()
    assert counts[32] == counts[48], (
        f"a convolutional network has as many parameters for each n, yours has {counts[32]:,} for n = 32 and {counts[48]:,} for n = 48. Is there a Dense layer?")
    assert 0 < counts[48] <= 60_000, f"at most 60,000 parameters, and some: yours has {counts[48]:,}"
    other = [type(layer).__name__ for layer in model._flatten_layers()
             if isinstance(layer, (layers.Dense, layers.EinsumDense, layers.Flatten, layers.MultiHeadAttention, layers.RNN))]
    assert not other, f"convolutional layers only, yours has {', '.join(other)}"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_build_cnn_3", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: residual. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def residual():
    rng = np.random.default_rng(63)
    for n in [16, 48]:
        model, images = build_cnn(n), rng.random((2, n, n, 1), dtype="float32")
        model(images)
        model.set_weights([np.zeros_like(weight) for weight in model.get_weights()])
        off = np.abs(np.asarray(model(images)) - images).max()
        assert off < 1e-5, f"n = {n}: with all weights zero the network returns its input, yours is off by up to {off:.2g}. Add the input at the end, nothing after that"
        _random_weights(model, rng)
        change = np.abs(np.asarray(model(images)) - images).max()
        assert change > 1e-4, f"n = {n}: with random weights the output must differ from the input, yours does not: is the network connected to the output?"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_build_cnn_4", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: it learns. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


def good_mask(n, acceleration, center_fraction, rng):
    nc, total = int(round(center_fraction * n)), int(round(n / acceleration))
    central = n // 2 - nc // 2 + np.arange(nc)
    rest = np.setdiff1d(np.arange(n), central)
    return _columns(n, [*central, *rng.choice(rest, size=total - nc, replace=False)])


def good_train(model, x, y, epochs, seed):
    keras.utils.set_random_seed(seed)
    rate = keras.optimizers.schedules.CosineDecay(3e-3, epochs * -(-len(y) // 8))
    model.compile(optimizer=keras.optimizers.Adam(rate), loss="mse")
    return model.fit(x, y, batch_size=8, epochs=epochs, verbose=0)


def good_inputs(images, mask):
    kspace = good_forward(images, mask)
    z = good_zero_filled(kspace)[..., None].astype("float32")
    return {"cnn": z, "direct": mri.sampled_vector(kspace, mask), "unrolled": [z, mri.to_channels(kspace)]}


def _loss_falls_by(model, x, images, epochs):
    """By which share the training loss falls from the first epoch to the last, with the reference train; all weights have to move."""
    model([part[:1] for part in x] if isinstance(x, list) else x[:1])    # a model of one's own class has its weights after the first call
    before = model.get_weights()
    losses = good_train(model, x, images[..., None], epochs, seed=64).history["loss"]
    still = np.sum([weight.size for weight, old in zip(model.get_weights(), before) if np.array_equal(weight, old)])
    total = np.sum([weight.size for weight in before])
    assert still <= 0.5 * total, f"after {epochs} epochs of training {still:,} of your network's {total:,} weights are as they were: is every layer trainable and in the path?"
    return 1 - losses[-1] / losses[0]


@check
def learns():
    mask = good_mask(48, 4, 0.1, np.random.default_rng(1))
    images = mri.phantoms(160, 48, np.random.default_rng(64))
    keras.utils.set_random_seed(64)
    fall = _loss_falls_by(build_cnn(48), good_inputs(images, mask)["cnn"], images, epochs=4)
    # measured on twelve right networks, three seeds each: 2.9 % (five separable convolutions in a row), all others 7 % or more
    assert fall > 0.005, (
        f"trained on 160 phantoms for 4 epochs, your network's loss falls by {fall:.1%}; right ones reach 3 % or more."
        " Are all layers trainable and in the path?")
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "build_direct-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 7: learning the whole inversion (2 marks)
#
# *Fully learned inversion*, after AUTOMAP (Zhu et al., 2018): no Fourier transform is built in, the network has to find it in the data.
# Its input is one vector, the real and then the imaginary parts of the measured columns (`mri.sampled_vector` makes it), its output
# the picture.
#
# - input (B, n_measurements), real; output (B, n, n, 1); not compiled.
#
# The inverse Fourier transform is linear, so one dense layer is enough, and with $n \cdot n \cdot$ `n_measurements` weights it is large enough.

# %% nbgrader={"grade": false, "grade_id": "build_direct", "locked": false, "schema_version": 3, "solution": true, "task": false}
def build_direct(n, n_measurements):
    """Learned inversion from k-space to picture, after Zhu et al. (2018).

    n: pixels along a side.  n_measurements: length of the real vector that holds the measured k-space.
    Returns an uncompiled keras.Model, (B, n_measurements) -> (B, n, n, 1).
    """
    ### BEGIN SOLUTION
    measurements = keras.Input((n_measurements,))
    pixels = layers.Dense(n * n)(measurements)
    return keras.Model(measurements, layers.Reshape((n, n, 1))(pixels))
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "build_direct-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
def check_direct():
    model = build_direct(8, 48)    # 3 of 8 columns: 3 * 8 complex numbers
    assert isinstance(model, keras.Model), f"return a keras.Model, yours is a {type(model).__name__}"
    shape = np.shape(model(np.zeros((2, 48), dtype="float32")))
    assert shape == (2, 8, 8, 1), f"two vectors must become two pictures, (2, 8, 8, 1); yours is {shape}"
    print(f"build_direct: the shape is right; {model.count_params():,} parameters.")

check_direct()

# %% nbgrader={"grade": true, "grade_id": "test_build_direct_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: vectors in, pictures out, not compiled. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def vectors_in_pictures_out():
    for n, m in [(8, 48), (12, 72), (10, 200), (6, 24)]:
        model = build_direct(n, m)
        assert isinstance(model, keras.Model), f"return a keras.Model, yours is a {type(model).__name__}"
        assert not model.compiled and getattr(model, "optimizer", None) is None, "return the model uncompiled: train compiles it"
        for B in [1, 3]:
            shape = np.shape(model(np.ones((B, m), dtype="float32")))
            assert shape == (B, n, n, 1), f"n = {n}, {m} measurements: {B} vectors become pictures of shape {(B, n, n, 1)}, yours have {shape}"
        off = _one_by_one(model, np.random.default_rng(71).normal(size=(3, m)).astype("float32"))
        assert off < 1e-3, f"each vector of a batch gives the picture that it gives alone, yours differ by up to {off:.2g}: do the pictures of a batch mix?"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_build_direct_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: it uses all measurements, and it learns. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def learns_to_invert():
    n, mask = 8, _columns(8, [1, 3, 4, 5])
    images = mri.phantoms(400, n, np.random.default_rng(72))
    vectors = mri.sampled_vector(good_forward(images, mask), mask)
    keras.utils.set_random_seed(72)
    model = build_direct(n, vectors.shape[1])
    given = np.random.default_rng(73).normal(size=(16, 1, 64)).astype("float32")
    one_changed = given + 3 * np.vstack([np.zeros(64, "float32"), np.eye(64, dtype="float32")])
    pictures = np.asarray(model(one_changed.reshape(-1, 64))).reshape(16, 65, 64)
    change = pictures[:, 1:] - pictures[:, :1]    # (given vector, changed measurement, pixel)
    idle = np.abs(change).max(axis=(0, 2)) < 1e-6
    assert not np.any(idle), f"{np.sum(idle)} of 64 measurements change nothing in your pictures: the whole vector, real and imaginary parts, goes in"
    idle = np.abs(change).max(axis=(0, 1)) < 1e-6
    assert not np.any(idle), f"{np.sum(idle)} of 64 pixels depend on no measurement"
    for what, alike in [("measurements", change.transpose(1, 0, 2)), ("pixels", pictures.transpose(2, 0, 1))]:
        alike = alike.reshape(64, -1)
        nearest = np.abs(alike[:, None] - alike).max(axis=2) + np.eye(64)
        assert nearest.min() > 1e-6, f"two of your {what} do the same whatever is measured: each needs weights of its own, for every other"
    flipped = np.asarray(model(-given[:, 0])).reshape(16, 64)
    assert np.abs(flipped - pictures[:, 0]).max() > 1e-6, "a measurement and its negative give the same picture: does the phase of k-space reach your network?"
    fall = _loss_falls_by(model, vectors, images, epochs=5)
    # measured on six right networks, five seeds each: 29 % or more
    assert fall > 0.1, (
        f"n = 8, half the columns, 400 phantoms, 5 epochs: your network's loss falls by {fall:.1%}; right ones reach 29 % or more."
        " Is every layer trainable?")
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "build_unrolled-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 8: the physics inside the network (5 marks)
#
# *Learned iterative reconstruction* (Schlemper et al., 2018): a small CNN improves the picture, data consistency puts the measurement back,
# and the two take turns `n_iterations` times. It ends on data consistency: the measurement has the last word, whatever the CNNs do.
#
# - inputs, as a list: the zero-filled picture (B, n, n, 1), and k-space as real numbers (B, n, n, 2), real part and imaginary part;
# - output (B, n, n, 1); not compiled; n is even;
# - each iteration: CNN, then data consistency as in equation (5), with the `mask` that `build_unrolled` was given.
#
# Inside a Keras model use tensor operations, not NumPy: `mri.to_kspace` turns pictures (B, n, n, 1) into k-space (B, n, n, 2), `mri.to_image` turns it back
# and keeps the real part, and `ops.where` chooses between two tensors. What works well: each iteration has its own residual CNN, two
# 3 x 3 convolutions with 8 filters and ReLU, then one with 1 filter whose kernel starts at zero.

# %% nbgrader={"grade": false, "grade_id": "build_unrolled", "locked": false, "schema_version": 3, "solution": true, "task": false}
def build_unrolled(n, mask, n_iterations):
    """CNN and data consistency in turns, after Schlemper et al. (2018).

    n: pixels along a side, even.  mask: (n, n) bool.  n_iterations: number of turns.
    Returns an uncompiled keras.Model on [zero-filled (B, n, n, 1), k-space (B, n, n, 2)] -> (B, n, n, 1).
    """
    ### BEGIN SOLUTION
    zero_filled = keras.Input((n, n, 1))
    kspace = keras.Input((n, n, 2))
    measured = np.asarray(mask)[..., None]
    x = zero_filled
    for _ in range(n_iterations):
        change = layers.Conv2D(8, 3, padding="same", activation="relu")(x)
        change = layers.Conv2D(8, 3, padding="same", activation="relu")(change)
        change = layers.Conv2D(1, 3, padding="same", kernel_initializer="zeros")(change)
        x = layers.Add()([x, change])
        x = mri.to_image(ops.where(measured, kspace, mri.to_kspace(x)))
    return keras.Model([zero_filled, kspace], x)
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "build_unrolled-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# Everything measured: whatever the CNNs do, the true pictures must come out.
def check_unrolled():
    truth = mri.phantoms(2, 16, np.random.default_rng(0))[..., None]
    kspace = np.asarray(mri.to_kspace(truth))
    model = build_unrolled(16, np.ones((16, 16), dtype=bool), 2)
    assert isinstance(model, keras.Model), f"return a keras.Model, yours is a {type(model).__name__}"
    images = np.asarray(model([np.zeros_like(truth), kspace]))
    assert images.shape == truth.shape, f"two pictures must come out, {truth.shape}; yours have {images.shape}"
    assert np.allclose(images, truth, atol=1e-4), "everything was measured, so data consistency at the end must give the true pictures"
    print(f"build_unrolled: this case is right; {model.count_params():,} parameters.")

check_unrolled()

# %% nbgrader={"grade": true, "grade_id": "test_build_unrolled_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: a list of two inputs, pictures out, not compiled. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def two_inputs():
    for n, n_iterations in [(16, 1), (24, 3)]:
        model = build_unrolled(n, _columns(n, [n // 2 - 1, n // 2, n // 2 + 1, 3]), n_iterations)
        assert isinstance(model, keras.Model), f"return a keras.Model, yours is a {type(model).__name__}"
        assert not model.compiled and getattr(model, "optimizer", None) is None, "return the model uncompiled: train compiles it"
        for B in [1, 3]:
            shape = np.shape(model([np.zeros((B, n, n, 1), "float32"), np.zeros((B, n, n, 2), "float32")]))
            assert shape == (B, n, n, 1), f"n = {n}: inputs of shapes {(B, n, n, 1)} and {(B, n, n, 2)} give {(B, n, n, 1)}, yours gives {shape}"
        rng = np.random.default_rng(81)
        off = _one_by_one(model, [rng.random((3, n, n, k), dtype="float32") for k in (1, 2)])
        assert off < 1e-3, f"each picture of a batch comes out as it does alone, yours differ by up to {off:.2g}: do the pictures of a batch mix?"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_build_unrolled_2", "locked": true, "points": 1.5, "schema_version": 3, "solution": false, "task": false}
# 1.5 marks: it ends on data consistency, with the mask it was given. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def ends_on_data_consistency():
    rng = np.random.default_rng(82)
    # columns 3 and 13, 5 and 11 mirror each other about DC in column 8; 2 stands alone and is not looked at
    for n_iterations, measured, exact in [(1, [3, 7, 8, 9, 13], [3, 7, 8, 9, 13]), (3, [5, 8, 11], [5, 8, 11]), (2, [2, 7, 8, 9], [7, 8, 9])]:
        mask = _columns(16, measured)
        truth = mri.phantoms(4, 16, rng)
        truth[0] = 1    # flat: what is measured outside DC is 0, and still counts as measured
        model = build_unrolled(16, mask, n_iterations)
        inputs = good_inputs(truth, mask)["unrolled"]
        model(inputs)
        _random_weights(model, rng)
        images = np.asarray(model(inputs))[..., 0]
        assert np.all(np.isfinite(images)), "with random weights your network gives nan or inf"
        off = np.abs(good_forward(images, _columns(16, exact)) - good_forward(truth, _columns(16, exact))).max()
        assert off < 1e-3, (
            f"{n_iterations} iterations, columns {measured} measured, random weights: k-space of the output must hold the measurement in columns {exact},"
            f" yours is off by up to {off:.2g}. Is data consistency the last step: this mask the right way round, centred, orthonormal, real part?")
    # a CNN without weights gives its input back (residual) or nothing: what was not measured must be that
    for measured in [[3, 7, 8, 9, 13], [2, 7, 8, 9, 12]]:
        mask = _columns(16, measured)
        inputs = good_inputs(mri.phantoms(4, 16, rng), mask)["unrolled"]
        kspace = inputs[1][..., 0] + 1j * inputs[1][..., 1]
        model = build_unrolled(16, mask, 1)
        model(inputs)
        model.set_weights([np.zeros_like(weight) for weight in model.get_weights()])
        images = np.asarray(model(inputs))[..., 0]
        off = [np.abs(images - good_data_consistency(cnn, kspace, mask)).max() for cnn in [inputs[0][..., 0], 0 * inputs[0][..., 0]]]
        assert np.min(off) < 1e-3, (
            f"1 iteration, columns {measured} measured, all weights zero: the output must be data consistency of the zero-filled picture"
            f" (residual CNN) or of nothing, yours is off by up to {np.min(off):.2g}."
            " Where nothing was measured, is it k-space of the CNN's picture that stays?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_build_unrolled_3", "locked": true, "points": 1.5, "schema_version": 3, "solution": false, "task": false}
# 1.5 marks: CNN and data consistency, n_iterations times. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def in_turns():
    rng = np.random.default_rng(83)
    mask = _columns(16, [3, 7, 8, 9, 13])
    z, kspace = good_inputs(mri.phantoms(4, 16, rng), mask)["unrolled"]
    outputs = {}
    for n_iterations in [1, 2, 4]:
        model = build_unrolled(16, mask, n_iterations)
        model([z, kspace])
        # weights that depend on their shape alone: then n iterations are one iteration done n times, whether they share weights or not
        _random_weights(model, np.random.default_rng(84), scale=0.5)
        outputs[n_iterations] = np.asarray(model([z, kspace]))
        if n_iterations == 1:
            once = model
    measured = kspace[..., 0] + 1j * kspace[..., 1]
    change = np.abs(outputs[1][..., 0] - good_data_consistency(z[..., 0], measured, mask)).max()
    assert change > 1e-3, "with random weights the CNN must change what was not measured, yours does not. Is the CNN in the path?"
    # CNN first, then data consistency: what the picture given says of measured columns reaches the CNN
    other = mri.phantoms(4, 16, rng)[..., None]
    consistent = good_data_consistency(other[..., 0], measured, mask)[..., None].astype("float32")
    change = np.abs(np.asarray(once([other, kspace])) - np.asarray(once([consistent, kspace]))).max()
    assert change > 1e-4, "the first CNN gets the zero-filled picture as it is given: is there data consistency before it already?"
    x = z
    for i in range(1, 5):
        x = np.asarray(once([x, kspace]))
        if i in outputs:
            off = np.abs(outputs[i] - x).max()
            assert off < 1e-3, (
                f"n_iterations = {i}, with the same weights in each: the output must be that of n_iterations = 1 applied {i} times, it differs by up to {off:.2g}."
                " CNN, then data consistency, in every turn, as many turns as asked for?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_build_unrolled_4", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: it learns. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def learns():
    mask = good_mask(48, 4, 0.1, np.random.default_rng(1))
    images = mri.phantoms(160, 48, np.random.default_rng(64))
    keras.utils.set_random_seed(64)
    fall = _loss_falls_by(build_unrolled(48, mask, 2), good_inputs(images, mask)["unrolled"], images, epochs=3)
    # measured on five right networks, five seeds each: 4.7 % or more
    assert fall > 0.005, (
        f"2 iterations, trained on 160 phantoms for 3 epochs: your network's loss falls by {fall:.1%}; small right ones reach 4.7 % or more."
        " Are the CNNs trainable and in the path?")
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "train-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 9: training (3 marks)
#
# One function trains all three: compile with **Adam** and the **mean squared error**, shuffle with the seed, fit, and return Keras' `History`.
# `x` is an array or, for two inputs, a list of arrays. The initial weights are the model's own: `train` must not draw them anew. From the same
# weights, the same seed gives the same result, and another seed shuffles differently.
#
# What works well: batches of 8, and a learning rate that falls from 3e-3 to 0 along a cosine over all steps
# (`keras.optimizers.schedules.CosineDecay`). With `verbose=2` Keras prints one line an epoch.

# %% nbgrader={"grade": false, "grade_id": "train", "locked": false, "schema_version": 3, "solution": true, "task": false}
def train(model, x, y, epochs, seed):
    """Fit a model with Adam and mean squared error.

    model: uncompiled keras.Model.  x: its input, an array or a list of arrays.  y: (B, n, n, 1) true pictures.
    epochs: passes over the data.  seed: of the shuffling.
    Returns the Keras History.
    """
    ### BEGIN SOLUTION
    keras.utils.set_random_seed(seed)
    batch_size = 8
    steps = epochs * -(-len(y) // batch_size)
    model.compile(optimizer=keras.optimizers.Adam(keras.optimizers.schedules.CosineDecay(3e-3, steps)), loss="mse")
    return model.fit(x, y, batch_size=batch_size, epochs=epochs, verbose=2)
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "train-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# Half of each picture is the right answer: a single 1 x 1 convolution can learn that, and its error must fall.
def check_train():
    images = np.random.default_rng(0).random((64, 4, 4, 1), dtype="float32")
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input((4, 4, 1)), layers.Conv2D(1, 1)])
    before = np.mean((np.asarray(model(images)) - 0.5 * images) ** 2)
    history = train(model, images, 0.5 * images, epochs=3, seed=0)
    after = np.mean((np.asarray(model(images)) - 0.5 * images) ** 2)
    assert isinstance(history, keras.callbacks.History), f"return what model.fit returns, yours is a {type(history).__name__}"
    losses = history.history["loss"]
    assert len(losses) == 3, f"three epochs make three losses, yours has {len(losses)}"
    assert after < before, f"the mean squared error must fall, yours went from {before:.4f} to {after:.4f}"
    print("train: this case is right.")

with contextlib.redirect_stderr(io.StringIO()):    # Validate takes a progress bar for a failure
    check_train()

# %% nbgrader={"grade": true, "grade_id": "test_train_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: Adam, mean squared error, as many epochs as asked for. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates


def _small_model():
    """A network of one's own weights on 8 x 8 pictures, and pictures for it."""
    keras.utils.set_random_seed(90)
    model = keras.Sequential([keras.Input((8, 8, 1)), layers.Conv2D(4, 3, padding="same", activation="relu"), layers.Conv2D(1, 3, padding="same")])
    images = mri.phantoms(256, 8, np.random.default_rng(91))[..., None]
    return model, images + 0.1 * np.random.default_rng(92).normal(size=images.shape).astype("float32"), images


@check
def compiles_and_fits():
    for epochs in [1, 4]:
        model, x, y = _small_model()
        history = train(model, x, y, epochs, 3)
        assert isinstance(history, keras.callbacks.History), f"return Keras' History, what model.fit returns; yours is a {type(history).__name__}"
        assert len(history.history["loss"]) == epochs, f"{epochs} epochs were asked for, your History has {len(history.history['loss'])}"
        assert type(model.optimizer) is keras.optimizers.Adam, f"compile with Adam, yours has {type(model.optimizer).__name__}"
        loss = np.ravel(model.evaluate(x, y, verbose=0))[0]
        mse = np.mean((np.asarray(model(x)) - y) ** 2)
        assert np.isclose(loss, mse, rtol=1e-3), f"the loss is the mean squared error, {mse:.5f} here; your model's is {loss:.5f}"
        model, x, y = _small_model()
        assert not mutates(lambda x, y: train(model, x, y, 1, 3), x, y), "train changes x or y: work on new arrays"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_train_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: it goes on from the model's own weights, with one input or several. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def own_weights():
    model, x, y = _small_model()
    start = np.mean((np.asarray(model(x)) - y) ** 2)
    train(model, x, y, 6, 4)
    end = np.mean((np.asarray(model(x)) - y) ** 2)
    assert end < 0.8 * start, (
        f"256 pictures, 6 epochs: the error of the model that was given should fall by far, yours went from {start:.4f} to {end:.4f}. Trained on x, towards y?")
    # a network that is right already: nothing to learn, unless its weights are drawn anew
    keras.utils.set_random_seed(93)
    perfect = keras.Sequential([keras.Input((8, 8, 1)), layers.Conv2D(1, 1)])
    perfect.set_weights([np.ones((1, 1, 1, 1)), np.zeros(1)])
    losses = train(perfect, y, y, 4, 4).history["loss"]
    assert len(losses) == 4, f"4 epochs were asked for, yours stopped after {len(losses)}: the number of epochs is the caller's choice"
    assert losses[0] < 1e-6, f"the weights given were perfect, yet your loss is {losses[0]:.2g}: the initial weights are the model's own, do not draw them anew"
    a, b = keras.Input((8, 8, 1)), keras.Input((8, 8, 2))
    model = keras.Model([a, b], layers.Conv2D(1, 1)(layers.Concatenate()([a, b])))
    inputs = [x, np.concatenate([x, y], axis=-1)]
    start = np.mean((np.asarray(model(inputs)) - y) ** 2)
    train(model, inputs, y, 4, 5)
    end = np.mean((np.asarray(model(inputs)) - y) ** 2)
    assert end < 0.9 * start, f"x is a list of two arrays: the error should fall, yours went from {start:.4f} to {end:.4f}"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_train_3", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the seed. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def seeded():
    def trained(seed, before):
        model, x, y = _small_model()
        keras.utils.set_random_seed(before)    # what was drawn earlier must not matter
        train(model, x, y, 2, seed)
        return np.concatenate([weight.ravel() for weight in model.get_weights()])

    first = {seed: trained(seed, before=1) for seed in [0, 5]}
    for seed in first:
        off = np.abs(trained(seed, before=2) - first[seed]).max()
        assert off < 1e-5, f"seed {seed}: the same weights and the same seed must give the same result, yours differs by up to {off:.2g}. Set the seed inside train"
    model, x, y = _small_model()
    start = model.get_weights()
    train(model, x, y, 2, 5)
    model.set_weights(start)
    train(model, x, y, 2, 5)
    off = np.abs(np.concatenate([weight.ravel() for weight in model.get_weights()]) - first[5]).max()
    assert off < 1e-5, f"the same model trained a second time from the same weights differs by up to {off:.2g}: compile anew in each call, or Adam goes on with its old moments"
    off = np.abs(first[0] - first[5]).max()
    assert off > 1e-5, "another seed must shuffle differently, yours gives the same weights. Is the seed used, and does fit shuffle?"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "results-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Results
#
# From here on the functions above are used together.

# %% nbgrader={"grade": true, "grade_id": "test_references", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# No marks, nothing to do. When this notebook is marked, right versions of the functions above
# take over from here on, so that a mistake up there costs nothing down here.
### BEGIN HIDDEN TESTS
from grader.checks import reference


def good_cnn(n):
    image = keras.Input((n, n, 1))
    x = layers.Conv2D(24, 6, strides=2, padding="same", activation="relu")(image)
    for _ in range(3):
        x = layers.Conv2D(24, 3, padding="same", activation="relu")(x)
    x = layers.Conv2DTranspose(1, 6, strides=2, padding="same", kernel_initializer="zeros")(x)
    return keras.Model(image, layers.Add()([image, x]))


def good_direct(n, n_measurements):
    return keras.Sequential([keras.Input((n_measurements,)), layers.Dense(n * n), layers.Reshape((n, n, 1))])


def good_unrolled(n, mask, n_iterations):
    start, kspace = keras.Input((n, n, 1)), keras.Input((n, n, 2))
    x = start
    for _ in range(n_iterations):
        change = layers.Conv2D(8, 3, padding="same", activation="relu")(x)
        change = layers.Conv2D(8, 3, padding="same", activation="relu")(change)
        change = layers.Conv2D(1, 3, padding="same", kernel_initializer="zeros")(change)
        x = mri.to_image(ops.where(mask[..., None], kspace, mri.to_kspace(x + change)))
    return keras.Model([start, kspace], x)


reference(
    undersampling_mask=good_mask, forward=good_forward, zero_filled=good_zero_filled, psnr=good_psnr, data_consistency=good_data_consistency,
    build_cnn=good_cnn, build_direct=good_direct, build_unrolled=good_unrolled, train=good_train,
    n=48, acceleration=4, center_fraction=0.1, mask_seed=1, seed=0, n_iterations=4,    # an answer may have used these names
    epochs={"cnn": 4, "direct": 3, "unrolled": 2},
)
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "results-data-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# What goes into each network, `inputs_train` and `inputs_test`, by the network's name; what should come out of it is `images_train[..., None]`.

# %% nbgrader={"grade": false, "grade_id": "results-data", "locked": true, "schema_version": 3, "solution": false, "task": false}
images_train = mri.phantoms(1000, n, np.random.default_rng(0))
images_test = mri.brain_slices(n)
mask = undersampling_mask(n, acceleration, center_fraction, np.random.default_rng(mask_seed))


def network_inputs(images):
    """{network: its input} for true pictures (B, n, n), measured through the mask."""
    kspace = forward(images, mask)
    z = zero_filled(kspace)[..., None].astype("float32")
    return {"cnn": z, "direct": mri.sampled_vector(kspace, mask), "unrolled": [z, mri.to_channels(kspace)]}


inputs_train, inputs_test = network_inputs(images_train), network_inputs(images_test)

# %% [markdown] nbgrader={"grade": false, "grade_id": "results-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 10: three networks, one test (3 marks)
#
# 1. Build `cnn`, `direct` and `unrolled` (with `n_iterations` from the top of the notebook), starting from `keras.utils.set_random_seed(seed)`, so that
#    the notebook gives the same numbers each time.
# 2. Train each on its `inputs_train` and the phantoms, for its `epochs`, with `seed`.
# 3. `results`: the mean over all test slices of their PSNR in dB, a float for each of `"zero-filled"`, `"cnn"`, `"direct"`, `"unrolled"`. Of the networks' output as
#    it is: not clipped, and the mean of the PSNRs, not the PSNR of the mean.
#
# It takes about 15 seconds.

# %% nbgrader={"grade": false, "grade_id": "results", "locked": false, "schema_version": 3, "solution": true, "task": false}
# Bind cnn, direct, unrolled and results.
### BEGIN SOLUTION
keras.utils.set_random_seed(seed)
cnn = build_cnn(n)
direct = build_direct(n, inputs_train["direct"].shape[1])
unrolled = build_unrolled(n, mask, n_iterations)

results = {"zero-filled": float(psnr(images_test, inputs_test["cnn"][..., 0]).mean())}
for name, model in {"cnn": cnn, "direct": direct, "unrolled": unrolled}.items():
    train(model, inputs_train[name], images_train[..., None], epochs[name], seed)
    results[name] = float(psnr(images_test, model.predict(inputs_test[name], verbose=0)[..., 0]).mean())
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "results-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
def check_results():
    assert set(results) == {"zero-filled", "cnn", "direct", "unrolled"}, f"results has four entries, yours has {sorted(results)}"
    for name, value in results.items():
        print(f"{name}: {value:.2f} dB")

check_results()

# %% nbgrader={"grade": true, "grade_id": "test_results_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the numbers are those of these networks on the test slices. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


def _mean_psnr(model, images, inputs):
    predicted = np.concatenate([np.asarray(model([part[i:i + 32] for part in inputs] if isinstance(inputs, list) else inputs[i:i + 32]))
                                for i in range(0, len(images), 32)])
    return float(np.mean(good_psnr(images, predicted[..., 0])))


_networks = ["cnn", "direct", "unrolled"]
_mask_of_results = good_mask(48, 4, 0.1, np.random.default_rng(1))


@check
def numbers_of_these_networks():
    test = mri.brain_slices(48)
    test_inputs = good_inputs(test, _mask_of_results)
    assert isinstance(results, dict) and set(results) >= {"zero-filled", *_networks}, f"results is a dict with the entries zero-filled, cnn, direct, unrolled; yours is {results}"
    right = {"zero-filled": float(np.mean(good_psnr(test, test_inputs["cnn"][..., 0])))}
    right.update({name: _mean_psnr(globals()[name], test, test_inputs[name]) for name in _networks})
    for name, value in right.items():
        # 0.06 dB lets one decimal pass; clipping, the median or the PSNR of the mean error are 0.13 dB or more away
        assert np.ndim(results[name]) == 0 and abs(float(results[name]) - value) < 0.06, (
            f"{name}: over the 84 test slices the mean PSNR is {value:.3f} dB, your results have {results[name]}."
            " The mean of the slices' PSNRs, of the output as it is, all test slices and no others?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_results_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the CNN and the direct network are trained. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


def _unseen_gains(name):
    """dB gained over zero-filled on pictures not in the notebook: slices between its slices, and new phantoms."""
    for images in [mri.brain_slices(48, shift=2), mri.phantoms(100, 48, np.random.default_rng(101))]:
        inputs = good_inputs(images, _mask_of_results)
        yield _mean_psnr(globals()[name], images, inputs[name]) - float(np.mean(good_psnr(images, inputs["cnn"][..., 0])))


@check
def cnn_and_direct():
    brain, phantoms = _unseen_gains("cnn")
    assert brain > 1.8, (
        f"cnn: on brain slices not in this notebook it gains {brain:+.2f} dB over zero-filled; trained as described it gains +3.3 to +3.6."
        " Below 0: are pictures and targets of the same images and scale? Little: was it trained on all phantoms, for all epochs?")
    assert phantoms > 1.4, f"cnn: on new phantoms it gains {phantoms:+.2f} dB; trained on phantoms it gains +2.7 to +2.9. Was it trained on the test slices?"
    brain, _ = _unseen_gains("direct")
    assert brain > -1.0, f"direct: {brain:+.2f} dB from zero-filled; trained as described it is +0.4 to +0.5, untrained -15. Was it trained on the phantoms' vectors, for all epochs?"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_results_3", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the unrolled network is trained, with its data consistency. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def unrolled_network():
    brain, phantoms = _unseen_gains("unrolled")
    assert brain > 4.5, (
        f"unrolled: on brain slices not in this notebook it gains {brain:+.2f} dB over zero-filled; trained as described it gains +6.4 to +7.0."
        " About 1.6: not trained. About 3: one iteration only. Below 0: wrong inputs, or another mask than the measurement's")
    z, kspace = good_inputs(mri.brain_slices(48)[:1], _mask_of_results)["unrolled"]
    pictures = np.asarray(unrolled([np.repeat(z, 48, axis=0), kspace + 10 * np.eye(48, dtype="float32")[:, None, :, None]]))
    ignored = _mask_of_results[0] & (np.abs(pictures - np.asarray(unrolled([z, kspace]))).max(axis=(1, 2, 3)) < 1e-3)
    assert not np.any(ignored), f"unrolled: it does not look at the measured columns {np.flatnonzero(ignored)} of k-space. Was it built with the mask of the measurement?"
    assert phantoms > 3.0, f"unrolled: on new phantoms it gains {phantoms:+.2f} dB; trained on phantoms it gains +4.8 to +5.3. Was it trained on the test slices?"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "comparison-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## All of it in one table and one picture
#
# Beside the networks stands a method that learns nothing: data consistency alone, 20 times, which alternates between the measurement and
# "pictures are real". SSIM (Wang et al., 2004) compares local means, contrast and structure, 1 is perfect.

# %% nbgrader={"grade": false, "grade_id": "comparison", "locked": true, "schema_version": 3, "solution": false, "task": false}
z = inputs_test["cnn"][..., 0]
reconstructions = {"zero-filled": z}
kspace, x = forward(images_test, mask), z
for _ in range(20):
    x = data_consistency(x, kspace, mask)
reconstructions["no learning"] = x
for name, model in {"direct": direct, "cnn": cnn, "unrolled": unrolled}.items():
    reconstructions[name] = model.predict(inputs_test[name], verbose=0)[..., 0]

weights = {"direct": direct.count_params(), "cnn": cnn.count_params(), "unrolled": unrolled.count_params()}
lines = ["| method | weights | PSNR (dB) | SSIM | slices better than zero-filled |", "|---|---|---|---|---|"]
for name, images in reconstructions.items():
    ssim = np.mean([structural_similarity(a, b, data_range=1, gaussian_weights=True, sigma=1.5, use_sample_covariance=False)
                    for a, b in zip(images_test, images.astype("float32"))])
    better = np.mean(psnr(images_test, images) > psnr(images_test, z))
    lines.append(f"| {name} | {weights.get(name, 0):,} | {psnr(images_test, images).mean():.2f} | {ssim:.3f} | {better:.0%} |")
Path("question_4_results.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
print("\n".join(lines))

# %% nbgrader={"grade": false, "grade_id": "pictures", "locked": true, "schema_version": 3, "solution": false, "task": false}
figure = mri.plot_reconstructions(
    images_test[example], {f"{name}, {psnr(images_test[example], images[example]):.1f} dB": images[example] for name, images in reconstructions.items()})
figure.savefig("question_4_reconstructions.png", dpi=150)
plt.show()

# %% [markdown] nbgrader={"grade": false, "grade_id": "pictures-caption", "locked": true, "schema_version": 3, "solution": false, "task": false}
# *Figure 3. Axial slice 12 of the test set, all pictures on one grey scale; below, the absolute errors on one colour scale.* Look
# for what is smeared along the rows, and for folds that a network left out or made up.

# %% [markdown] nbgrader={"grade": false, "grade_id": "conclusions", "locked": true, "schema_version": 3, "solution": false, "task": false}
# With the settings of this notebook, `seed` from 0 to 7, on the 84 slices:
#
# - **Direct inversion** ends close to zero-filled (0.4 to 0.5 dB above it, with a lower SSIM), with 2.7 million weights: it spends them on finding the Fourier transform.
# - **The CNN** gains 3.3 to 3.6 dB with 17,377 weights. The inversion is given, only the artefacts are learnt.
# - **The unrolled network** gains 6.4 to 7.0 dB with 2,948 weights. It has the physics in every step. Part of that needs no learning: data consistency alone
#   gains 1.6 dB.
#
# Does your table agree? Say why in the report, and what you would want to see before such a network meets a patient.

# %% [markdown] nbgrader={"grade": false, "grade_id": "learnt", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## What you have learnt
#
# - An undersampled scan is a linear inverse problem: what was not measured must come from what we know of pictures.
# - Where the physics enters a network decides how much it has to learn: everything, the artefacts, or a correction between measurements.
# - PSNR on one volume is not diagnostic quality. Networks trained on phantoms were tested on one real, noise-free brain.
#
# Collect the picture and the table in `CW1_Report.ipynb`, Question 4, and comment on them there.
#
# **References.** V. Fonov et al., *Unbiased average age-appropriate atlases for pediatric studies*, NeuroImage 54, 2011.
# K. H. Jin, M. T. McCann, E. Froustey, M. Unser, *Deep convolutional neural network for inverse problems in imaging*, IEEE Trans. Image Process. 26(9), 2017, arXiv 1611.03679.
# J. Schlemper et al., *A deep cascade of convolutional neural networks for dynamic MR image reconstruction*, IEEE Trans. Med. Imaging 37(2), 2018, arXiv 1704.02422.
# Z. Wang, A. C. Bovik, H. R. Sheikh, E. P. Simoncelli, *Image quality assessment: from error visibility to structural similarity*, IEEE Trans. Image Process. 13(4), 2004.
# B. Zhu, J. Z. Liu, S. F. Cauley, B. R. Rosen, M. S. Rosen, *Image reconstruction by domain-transform manifold learning*, Nature 555, 2018, doi 10.1038/nature25988.
