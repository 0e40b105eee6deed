"""Sleeps for ever in a function of the C library."""

ANSWER = """
import ctypes
def double(x):
    while True:
        ctypes.CDLL(None).sleep(1000)
"""


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") < 1
