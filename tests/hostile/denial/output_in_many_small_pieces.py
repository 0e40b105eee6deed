"""Sends a million empty outputs, each of which is stored."""

ANSWER = """
from IPython.display import display
def double(x):
    for _ in range(1_000_000):
        display({}, raw=True)
"""


def won(course, me):
    written = course.root / "autograded" / me / "toy" / "Toy.ipynb"
    large = written.exists() and written.stat().st_size > 10_000_000
    return large or course.points(me) > 0 or course.rows[me]["state"] == "failed to run"
