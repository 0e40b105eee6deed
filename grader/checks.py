"""Helpers for hidden tests: run one quietly, swap a reference in, ask for side effects.

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
