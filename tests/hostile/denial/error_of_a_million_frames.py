"""Ends in an error a million calls deep."""

ANSWER = """
import sys
def double(x):
    sys.setrecursionlimit(1_000_000)
    return double(x)
"""


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") < 1
