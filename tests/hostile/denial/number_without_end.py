"""Shows a number that is too large for any float."""

ANSWER = """
import sys
def double(x):
    sys.displayhook(10**400)
    return x
"""


def won(course, me):
    return course.points(me) > 0 or course.rows[me]["state"] == "failed to run"
