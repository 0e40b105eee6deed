"""Appends to the module that the hidden tests import, so that the next student's tests would pass."""

from tests.hostile.toy import ROOT

ANSWER = """
import grader.checks
for name in ("checks.py", "zygote.py", "__init__.py"):
    try:
        with open(grader.checks.__file__.replace("checks.py", name), "a") as file:
            file.write("# left by a submission" + chr(10))
    except OSError:
        pass
def double(x):
    return x
"""


def won(course, me):
    return any("# left by a submission" in path.read_text() for path in (ROOT / "grader").glob("*.py"))
