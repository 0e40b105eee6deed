"""Writes 200 MB to the error stream, past Python."""

ANSWER = """
import os
def double(x):
    for _ in range(200):
        os.write(2, b"x" * 999_999 + b" ")
    return x
"""


def won(course, me):
    written = course.root / "autograded" / me / "toy" / "Toy.ipynb"
    large = written.exists() and written.stat().st_size > 10_000_000
    return large or course.points(me) > 0 or course.rows[me]["state"] == "failed to run"
