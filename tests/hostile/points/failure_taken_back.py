"""Turns every failure into a success when the cell has run, and clears what was shown of it."""

from tests.hostile.toy import FORGE

ANSWER = (
    FORGE
    + """
def forgive(result):
    result.error_in_exec = result.error_before_exec = None
    forge("clear_output", {"wait": False})
get_ipython().events.register("post_run_cell", forgive)
def double(x):
    return x
"""
)


def won(course, me):
    return course.points(me) > 0
