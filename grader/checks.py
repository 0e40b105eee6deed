"""Helpers for hidden tests: run one quietly, swap a reference in, ask for side effects, read a figure.

Hidden regions import them, so students never need this module.
"""

import contextlib
import copy
import io
import logging
import sys
import warnings

import numpy as np


def check(test):
    """Run a hidden test at once, so that only what it asserts decides the mark.

    nbgrader gives 0 to a test cell with text on stderr: warnings and progress bars of a right answer
    must not reach it. What the answer prints is held back too, for it may show the hidden inputs.
    """
    with (
        contextlib.redirect_stdout(io.StringIO()),
        contextlib.redirect_stderr(io.StringIO()),
        warnings.catch_warnings(),
        np.errstate(all="ignore"),  # a student's `np.seterr(all="raise")` costs no other task
    ):
        warnings.simplefilter("ignore")
        logging.disable()  # TensorFlow logs to the stderr that it found at import
        try:
            test()
        finally:
            logging.disable(logging.NOTSET)


class reference:
    """Put right answers in the place of the student's, under the names given.

    `with reference(sigmoid=good_sigmoid): ...` lasts as long as the block;
    `reference(sigmoid=good_sigmoid)` alone lasts for the rest of the notebook. `before` keeps what stood there.
    """

    def __init__(self, **answers):
        notebook = vars(sys.modules["__main__"])
        self.before = {name: notebook[name] for name in answers if name in notebook}
        self._names = set(answers)
        notebook.update(answers)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        notebook = vars(sys.modules["__main__"])
        for name in self._names:
            notebook.pop(name, None)
        notebook.update(self.before)


def mutates(function, *arguments):
    """Whether `function(*arguments)` changes any of its arguments."""
    given = copy.deepcopy(arguments)
    function(*given)
    return not all(_same(a, b) for a, b in zip(given, arguments, strict=True))


def _same(a, b):
    if isinstance(a, dict):
        return list(a) == list(b) and all(_same(a[key], b[key]) for key in a)
    if isinstance(a, list | tuple):
        return len(a) == len(b) and all(map(_same, a, b))
    if isinstance(a, np.ndarray):
        return a.dtype == b.dtype and np.array_equal(a, b, equal_nan=a.dtype.kind in "fc")
    return a is b or bool(a == b)


def labels_of_axes(figure, ax):
    """The x and the y label of one plot: its own, else what the plots of the figure share, else ""."""
    own_x, own_y = ax.get_xlabel().strip(), ax.get_ylabel().strip()
    return own_x or figure.get_supxlabel().strip(), own_y or figure.get_supylabel().strip()


def lines_through(figure, values):
    """Where a figure has a line with these heights: a list of (ax, line)."""
    lines = [(ax, line) for ax in figure.axes for line in ax.get_lines()]
    return [(ax, line) for ax, line in lines if same_numbers(line.get_ydata(), values)]


def same_numbers(found, expected):
    """Whether `found`, whatever it is, holds these numbers in this order."""
    try:
        found = np.asarray(found, dtype=float)
    except (TypeError, ValueError):
        return False
    return found.shape == np.shape(expected) and np.allclose(found, expected)


def drawings_in(figure):
    """How much stands in a figure; more after another call means that it drew into the same one."""
    return sum(len(ax.get_children()) for ax in figure.axes)
