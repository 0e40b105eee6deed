"""Loops for ever in the function, and catches whatever would end it."""

ANSWER = """
def double(x):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
"""


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") < 1
