"""Leaves a compiled module in the __pycache__ of the course and of Python, where the next import would find it."""

import os
from pathlib import Path

from tests.hostile.toy import ROOT

ANSWER = """
import os
from pathlib import Path
import grader.checks
for module in (grader.checks, os):
    try:
        folder = Path(module.__file__).parent / "__pycache__"
        folder.mkdir(exist_ok=True)
        (folder / "left_by_a_submission.pyc").write_bytes(b"nothing")
    except OSError:
        pass
def double(x):
    return x
"""


def won(course, me):
    folders = [ROOT / "grader", Path(os.__file__).parent]
    return any((folder / "__pycache__" / "left_by_a_submission.pyc").exists() for folder in folders)
