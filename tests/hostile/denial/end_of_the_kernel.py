"""Ends the kernel in the middle of a test."""

ANSWER = """
import os
def double(x):
    os._exit(0)
"""


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") < 1
