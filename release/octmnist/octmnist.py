"""OCTMNIST for Homework 1: retinal pictures of four kinds, the real ones or a generated stand-in. Nothing here is an answer to a task.

The real data lie in `octmnist.npz`, which `download_octmnist.py` fetches. Where that file is missing, `load` makes the pictures that it needs: simple
drawings of optical coherence tomography, the same on every machine. They have the format of the real ones and their classes, not their anatomy.
"""

import hashlib
import os
import zipfile
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
from tqdm.auto import tqdm

CLASSES = ["choroidal neovascularization", "diabetic macular edema", "drusen", "normal"]    # labels 0 to 3
SIZES = {"train": 97_477, "val": 10_832, "test": 1_000}
REAL_MD5 = "c68d92d5b585d8d81f7112f81e2d0842"    # of the real octmnist.npz, as the medmnist package states it
STAND_IN_SHA256 = "?"    # of the stand-in's arrays, see `digest`

# ---------------------------------------------------------------- what the notebooks use


def load(folder=".", n_train=None, n_val=None, n_test=None, dtype=np.float64):
    """Training, validation and test part, from `folder`/octmnist.npz if it is there, else generated; says which of the two.

    n_train, n_val, n_test: how many pictures of each part, spread evenly over it; None: all of them (97,477, 10,832 and 1,000).
    Returns {"train": (X, y), "val": (X, y), "test": (X, y)}: X (N, 784) of `dtype`, values in [0, 1], a picture a row; y (N,) int, 0 to 3 as in CLASSES.
    Raises ValueError for a file that is neither the real one nor the stand-in. When work is marked, the stand-in is always used.
    """
    rows = {}
    for part, n in zip(SIZES, [n_train, n_val, n_test]):
        n = SIZES[part] if n is None else n
        if not 1 <= n <= SIZES[part]:
            raise ValueError(f"n_{part} must lie between 1 and {SIZES[part]}, got {n}.")
        rows[part] = np.arange(n) * SIZES[part] // n
    path = Path(folder, "octmnist.npz")
    if path.exists() and os.environ.get("NBGRADER_EXECUTION") != "autograde":
        kind, arrays = read(path)
        kind = f"{kind}, from {path}"
        parts = {part: (arrays[f"{part}_images"][rows[part]], arrays[f"{part}_labels"][rows[part]]) for part in SIZES}
    else:
        kind = "the stand-in, generated"
        parts = {part: _draw(part, rows[part]) for part in SIZES}
    print(f"OCTMNIST: {kind}; " + ", ".join(f"{len(rows[part]):,} {part}" for part in SIZES) + " pictures")
    scaled = {part: (images.reshape(len(images), 784).astype(dtype), labels) for part, (images, labels) in parts.items()}
    for X, _ in scaled.values():
        X /= 255
    return {part: (X, labels[:, 0].astype(int)) for part, (X, labels) in scaled.items()}


def show(X, y, columns=8):
    """Draw the first pictures of each class, a class a row. X: (N, 784) in [0, 1].  y: (N,).  Returns the Figure."""
    figure, axes = plt.subplots(len(CLASSES), columns, figsize=(columns, 4.6), layout="constrained", squeeze=False)
    for k, name in enumerate(CLASSES):
        for ax, x in zip(axes[k], X[y == k]):
            ax.imshow(x.reshape(28, 28), cmap="gray", vmin=0, vmax=1)
        for ax in axes[k]:
            ax.set(xticks=[], yticks=[])
        axes[k, 0].set_ylabel(f"{k}: " + name.replace(" ", "\n"), rotation=0, ha="right", va="center")
    return figure


# ---------------------------------------------------------------- the file


def read(path):
    """What kind of octmnist.npz this is ("the real data" or "the stand-in"), and its arrays. Raises ValueError for any other file."""
    path = Path(path)
    with path.open("rb") as file:
        real = hashlib.file_digest(file, "md5").hexdigest() == REAL_MD5
    again = f"Delete it and run `python {Path(path.parent, 'download_octmnist.py')}` again; without the file the generated stand-in is used."
    try:
        with np.load(path) as file:
            arrays = {name: file[name] for name in file.files}
    except (OSError, ValueError, EOFError, zipfile.BadZipFile) as error:
        raise ValueError(f"{path} cannot be read ({type(error).__name__}): it was probably cut off. {again}") from None
    for part, size in SIZES.items():
        for name, shape in [(f"{part}_images", (size, 28, 28)), (f"{part}_labels", (size, 1))]:
            if name not in arrays:
                raise ValueError(f"{path} has no array {name}, so it is not OCTMNIST. {again}")
            if arrays[name].shape != shape or arrays[name].dtype != np.uint8:
                found = f"{arrays[name].shape} {arrays[name].dtype}"
                raise ValueError(f"{path}: {name} is {found}, it should be {shape} uint8: another size of the pictures, or another data set? {again}")
    if not real and digest(arrays) != STAND_IN_SHA256:
        raise ValueError(f"{path} has the form of OCTMNIST, but other contents than the real data and than the stand-in: it was changed. {again}")
    return "the real data" if real else "the stand-in", arrays


def digest(arrays):
    """SHA-256 of the six arrays, whatever else a file holds and however it is packed."""
    whole = hashlib.sha256()
    for part in SIZES:
        for name in [f"{part}_images", f"{part}_labels"]:
            whole.update(np.ascontiguousarray(arrays[name]))
    return whole.hexdigest()


# ---------------------------------------------------------------- the stand-in


def stand_in(n_train=SIZES["train"], n_val=SIZES["val"], n_test=SIZES["test"]):
    """The arrays of a stand-in with the names, shapes and types of the real octmnist.npz: the first pictures of each part."""
    arrays = {}
    for part, n in zip(SIZES, [n_train, n_val, n_test]):
        arrays[f"{part}_images"], arrays[f"{part}_labels"] = _draw(part, np.arange(n))
    return arrays


def _draw(part, rows):
    """Pictures (N, 28, 28) and labels (N, 1), uint8, of these rows of a part. A picture depends on its part and row alone."""
    blocks = [rows[start : start + 512] for start in range(0, len(rows), 512)]
    drawn = [_draw_block(part, block) for block in tqdm(blocks, desc=f"drawing {part}", leave=False, delay=2)]
    return tuple(np.concatenate(arrays) for arrays in zip(*drawn))


def _random_bits(part, rows, count):
    """(N, count) random uint64, the same on every machine: a counter, scrambled (splitmix64)."""
    key = np.uint64(list(SIZES).index(part) << 40)
    z = (key + rows.astype(np.uint64)[:, None] * np.uint64(256) + np.arange(count, dtype=np.uint64)) * np.uint64(0x9E3779B97F4A7C15)
    for shift, factor in [(30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)]:
        z = (z ^ (z >> np.uint64(shift))) * np.uint64(factor)
    return z ^ (z >> np.uint64(31))


def _draw_block(part, rows):
    """Only + - * / and comparisons, element by element: those give the same bits on every machine, sines and sums need not."""
    bits = _random_bits(part, rows, 256)
    uniform = iter((bits[:, :60] >> np.uint64(11)).T * 2.0**-53)
    noise = bits[:, 60:].astype("<u8").view(np.uint8).reshape(len(rows), 2, 28, 28)
    noise = (noise[:, 0].astype(float) + noise[:, 1] - 255) / 255    # -1 to 1, a triangle

    def between(low, high):
        return (low + (high - low) * next(uniform))[:, None, None]

    def bump(centre, width):    # 1 at its centre, 0 far from it
        u = (x - centre) / width
        return 1 / (1 + u * u) / (1 + u * u)

    def above(edge, softness=1.0):    # 1 in the rows above a line, 0 below it
        return ((edge - y) / softness + 0.5).clip(0, 1)

    # the shares of the real training part; the test part has as many of each class
    shares = np.array([33_484, 43_697, 51_451]) / 97_477
    labels = (next(uniform)[:, None] > shares).sum(axis=1) if part != "test" else rows % 4
    cnv, dme, drusen, _ = (np.where(labels == k, 1.0, 0.0)[:, None, None] for k in range(4))
    x, y = (2 * np.arange(28) - 27) / 27, np.arange(28.0)[:, None]    # left to right; down
    side = np.where(between(0, 1) < 0.5, -1.0, 1.0)

    # borders of the retina: its lower edge (the pigment epithelium), its upper edge with the pit of the fovea
    fovea = between(-0.35, 0.35)
    floor = between(15, 20) + between(-2.5, 2.5) * x + between(-1.5, 2.5) * x * x
    floor = floor - cnv * between(1.5, 6) * bump(fovea + side * between(0, 0.4), between(0.25, 0.55))
    for _ in range(3):    # deposits under the pigment epithelium
        floor = floor - drusen * between(0.6, 2.6) * bump(between(-0.8, 0.8), between(0.09, 0.16))
    thickness = between(6.5, 9) + dme * between(-0.5, 3.5) * bump(fovea, 0.6) + cnv * between(-1.5, 1.5)
    pit = between(1.8, 3.6) * (1 - dme * between(0.2, 1)) * (1 - cnv * between(0.2, 1))
    roof = floor - thickness + pit * bump(fovea, between(0.22, 0.4))
    base = floor + cnv * between(0.5, 3) * bump(fovea, 0.5)    # what has grown lies between floor and base

    # grey values from top to bottom: vitreous, nerve fibres, inner and outer layers, pigment epithelium, choroid
    inside = above(floor) - above(roof)
    depth = ((y - roof) / (floor - roof + 1e-6)).clip(0, 1)
    picture = between(12, 40) + inside * (between(80, 110) - 35 * depth)
    picture = picture + between(30, 60) * (above(roof + 1.5) - above(roof))
    picture = picture + between(80, 130) * (above(base + 1) - above(floor - 1))
    picture = picture + between(50, 90) * (1 - above(base + 1)) / (1 + (y - base).clip(0, None) / between(3, 7))
    for _ in range(3):    # cysts: dark, round, in the retina
        centre, size, height = between(-0.7, 0.7), between(0.1, 0.22), between(0.35, 0.7)
        row = (roof * (1 - height)) + floor * height
        ellipse = ((x - centre) / size) * ((x - centre) / size) + ((y - row) / (9 * size)) * ((y - row) / (9 * size))
        picture = picture - dme * between(15, 75) * inside * (1.6 - ellipse).clip(0, 1)

    speckle = 1 + between(0.3, 0.6) * noise
    picture = (picture * speckle * between(0.7, 1.15)).clip(0, 255) + 0.5
    return np.floor(picture).clip(0, 255).astype(np.uint8), labels[:, None].astype(np.uint8)
