"""Opens files until it gets no more, and keeps them."""

ANSWER = """
import os
files = []
def double(x):
    try:
        while len(files) < 100_000:
            files.append(os.open("/dev/null", os.O_RDONLY))
    except OSError:
        pass
    return x
"""


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") < 1
