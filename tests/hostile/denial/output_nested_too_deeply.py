"""Sends an output whose JSON is nested a hundred thousand times."""

ANSWER = """
from IPython.display import display
session = get_ipython().kernel.session
pack = session.pack
deep = b"[" * 100_000 + b"]" * 100_000
session.pack = lambda value: pack(value).replace(b'"DEEP"', deep)
display({"application/json": "DEEP"}, raw=True)
session.pack = pack
def double(x):
    return x
"""


def won(course, me):
    written = course.root / "autograded" / me / "toy" / "Toy.ipynb"
    large = written.exists() and written.stat().st_size > 10_000_000
    return large or course.points(me) > 0 or course.rows[me]["state"] == "failed to run"
