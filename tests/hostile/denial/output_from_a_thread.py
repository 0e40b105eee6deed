"""Leaves a thread that prints for ever while the other cells run."""

ANSWER = """
import threading
def print_on():
    while True:
        print("and on" * 1000)
def double(x):
    threading.Thread(target=print_on, daemon=True).start()
    return x
"""


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") < 1
