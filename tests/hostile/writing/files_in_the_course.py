"""Leaves a module in its folder and in every folder above it, for whoever starts Python there next."""

import os

ANSWER = """
from pathlib import Path
for folder in (Path.cwd(), *Path.cwd().parents):
    try:
        (folder / "left_by_a_submission.py").write_text("# nothing")
    except OSError:
        pass
def double(x):
    return x
"""


def won(course, me):
    return any("left_by_a_submission.py" in names for _, _, names in os.walk(course.root))
