"""Draws, reads and fails a little when imported, so that kernels find made what libraries make at their first use.

For `c.Sandbox.preload`, after the libraries. Nothing here may start a thread: a forked kernel would hang.
"""

import io
import sys

import matplotlib.pyplot as plt
from IPython.core.ultratb import FormattedTB
from PIL import Image
from sklearn.datasets import load_breast_cancer

load_breast_cancer()
Image.preinit()
figure, ax = plt.subplots(layout="constrained")
ax.plot([0, 1], label=r"$\lambda$ = 1")
ax.set(xlabel="x", ylabel="y")
ax.legend()
figure.savefig(io.BytesIO(), format="png")
plt.close(figure)
try:
    figure.no_such_name  # noqa: B018
except AttributeError:
    FormattedTB(mode="Context").structured_traceback(*sys.exc_info())
