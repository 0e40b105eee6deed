"""Sends a result whose number is a piece of text."""

from tests.hostile.toy import FORGE

ANSWER = (
    FORGE
    + """
forge("execute_result", {"data": {"text/plain": "x"}, "metadata": {}, "execution_count": "<b>"})
def double(x):
    return x
"""
)


def won(course, me):
    return course.points(me) > 0 or course.rows[me]["state"] == "failed to run"
