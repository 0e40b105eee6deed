"""Starts threads until it gets no more, and keeps them."""

ANSWER = """
import threading, time
def double(x):
    while threading.active_count() < 2000:
        threading.Thread(target=time.sleep, args=(20,), daemon=True).start()
    return x
"""


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") < 1
