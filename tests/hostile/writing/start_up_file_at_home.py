"""Leaves a start-up file for IPython in every home, so that the next student's kernel runs it first."""

from pathlib import Path

ANSWER = """
import os, pwd
from pathlib import Path
homes = {"/root", os.path.expanduser("~"), *map(str, Path("/home").glob("*")), *(e.pw_dir for e in pwd.getpwall())}
for home in homes:
    try:
        folder = Path(home, ".ipython", "profile_default", "startup")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "left_by_a_submission.py").write_text("startup_of_a_stranger = True")
    except OSError:
        pass
def double(x):
    return 2 * x if "startup_of_a_stranger" in globals() else x
"""


def won(course, me):
    path = Path.home() / ".ipython" / "profile_default" / "startup" / "left_by_a_submission.py"
    return course.points(me) > 0 or path.exists()
