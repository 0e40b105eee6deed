"""Prints for ever."""

ANSWER = """
def double(x):
    while True:
        print("and on" * 1000)
"""


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") < 1
