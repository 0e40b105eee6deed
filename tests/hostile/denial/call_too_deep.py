"""Lets a function call itself through compiled code until the stack runs over."""

ANSWER = """
import functools, sys
def double(x):
    sys.setrecursionlimit(10**8)
    return functools.reduce(lambda a, b: double(a), [x, x])
"""


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") < 1
