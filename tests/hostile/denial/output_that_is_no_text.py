"""Sends an output with half a character, which no file can hold."""

ANSWER = """
import json
session = get_ipython().kernel.session
session.pack = lambda value: json.dumps(value, default=str).encode()
print(chr(0xD800))
def double(x):
    return x
"""


def won(course, me):
    written = course.root / "autograded" / me / "toy" / "Toy.ipynb"
    large = written.exists() and written.stat().st_size > 10_000_000
    return large or course.points(me) > 0 or course.rows[me]["state"] == "failed to run"
