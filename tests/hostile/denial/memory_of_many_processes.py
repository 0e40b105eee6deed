"""Shares 3 GB out among many processes, each of which stays below the limit for one."""

ANSWER = """
import os, time
def double(x):
    for _ in range(30):
        if os.fork() == 0:
            part = bytearray(b"x") * 100_000_000
            time.sleep(10)
            os._exit(0)
    time.sleep(10)
    return x
"""


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") < 1
