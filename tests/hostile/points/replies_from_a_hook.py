"""Says of every cell that it went well before it has begun."""

from tests.hostile.toy import FORGE

ANSWER = (
    FORGE
    + """
get_ipython().events.register("pre_run_cell", lambda info: forge_success())
def double(x):
    return x
"""
)


def won(course, me):
    return course.points(me) > 0
