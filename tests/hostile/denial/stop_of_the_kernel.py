"""Stops the kernel with a signal, so that it neither ends nor answers."""

ANSWER = """
import os, signal
def double(x):
    for number in (signal.SIGSTOP, signal.SIGTSTP):
        os.kill(os.getpid(), number)
    return x
"""


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") < 1
