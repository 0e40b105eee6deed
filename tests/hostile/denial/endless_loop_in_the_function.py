"""Loops for ever in the function, and answers no interrupt."""

ANSWER = """
import signal
def double(x):
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        pass
"""


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") < 1
