"""Closes every file and socket of the kernel."""

ANSWER = """
import os
def double(x):
    os.closerange(0, 4096)
    return x
"""


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") < 1
