"""Ends the kernel at once when it is tested: no output of the test, no error."""

ANSWER = """
import os
def double(x):
    os._exit(0)
"""


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") != 1
