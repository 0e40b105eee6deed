"""Waits for somebody to type something."""

ANSWER = """
import getpass, sys
def double(x):
    for wait in (input, getpass.getpass, sys.stdin.read):
        try:
            x = x + len(wait())
        except Exception:
            pass
    return x
"""


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") < 1
