"""Sends outputs that are empty but for 400 MB of metadata."""

ANSWER = """
from IPython.display import display
for _ in range(8):
    display({}, metadata={"note": "x" * 50_000_000}, raw=True)
def double(x):
    return x
"""


def won(course, me):
    written = course.root / "autograded" / me / "toy" / "Toy.ipynb"
    large = written.exists() and written.stat().st_size > 10_000_000
    return large or course.points(me) > 0 or course.rows[me]["state"] == "failed to run"
