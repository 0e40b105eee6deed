"""Says that a test went well while it runs, before it fails."""

from tests.hostile.toy import FORGE

ANSWER = (
    FORGE
    + """
def double(x):
    forge_success()
    return x
"""
)


def won(course, me):
    return course.points(me) > 0
