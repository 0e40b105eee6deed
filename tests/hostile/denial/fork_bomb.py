"""Starts processes, each of which starts more, up to 2000 of them."""

ANSWER = """
import os, time
def double(x):
    end = time.monotonic() + 8
    for _ in range(2000):
        if time.monotonic() < end:
            try:
                if os.fork() == 0:
                    os.setsid()
                    time.sleep(max(0, end - time.monotonic()))
                    os._exit(0)
            except OSError:
                time.sleep(0.01)
    return x
"""


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") < 1
