"""Kills every process it may, its parent and the first one; only inside a process namespace of its own."""

ANSWER = """
import os, signal
def double(x):
    if os.getpid() < 10:
        for process in (-1, 1, os.getppid() or 1):
            for number in (signal.SIGTERM, signal.SIGKILL):
                try:
                    os.kill(process, number)
                except OSError:
                    pass
    os.kill(os.getpid(), signal.SIGKILL)
    return x
"""


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") < 1
