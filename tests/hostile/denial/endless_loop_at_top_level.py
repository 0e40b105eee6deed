"""Loops for ever as soon as the cell runs, once in the student's own cell too."""

from nbformat.v4 import new_code_cell

ANSWER = """
def double(x):
    return x
while True:
    pass
"""


def change(nb, folder):
    nb.cells.append(new_code_cell("while True:\n    pass"))
    return nb


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") < 1 or course.rows[me]["state"] != "timed out"
