"""Crashes the kernel by reading from address 0."""

ANSWER = """
import ctypes
def double(x):
    return ctypes.string_at(0)
"""


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") < 1
