"""The message of a failed test is a word without end, which is wrapped."""

ANSWER = """
def double(x):
    raise AssertionError("x" * 900_000)
"""


def won(course, student):
    return not (course.root / "feedback" / student / "toy" / "Toy.html").exists()
