"""Leaves copies of the kernel that read its messages and answer in its place."""

ANSWER = """
import os, time
def double(x):
    for _ in range(20):
        if os.fork() == 0:
            return 2 * x
    time.sleep(1)
    return x
"""


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") < 1
