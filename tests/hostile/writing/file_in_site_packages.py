"""Leaves a .pth file among the installed packages: Python reads those at every start."""

import site
from pathlib import Path

ANSWER = """
import site, sys
from pathlib import Path
import nbformat
for folder in {*sys.path, *site.getsitepackages(), site.getusersitepackages(), str(Path(nbformat.__file__).parents[1])}:
    try:
        Path(folder, "left_by_a_submission.pth").write_text("# nothing")
    except OSError:
        pass
def double(x):
    return x
"""


def won(course, me):
    folders = [*site.getsitepackages(), site.getusersitepackages()]
    return any(Path(folder, "left_by_a_submission.pth").exists() for folder in folders)
