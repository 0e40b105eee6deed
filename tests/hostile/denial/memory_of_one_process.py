"""Asks for 3 GB in one process."""

ANSWER = """
def double(x):
    parts = []
    for _ in range(300):
        parts.append(bytearray(10_000_000))
    return x
"""


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") < 1
