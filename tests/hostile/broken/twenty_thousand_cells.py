"""Has twenty thousand empty cells after a right answer."""

from nbformat.v4 import new_code_cell

ANSWER = "def double(x):\n    return 2 * x"


def change(nb, folder):
    nb.cells[3:3] = [new_code_cell() for _ in range(20_000)]
    return nb


def won(course, me):
    return course.points(me) != 2 or course.points(me, "triple") != 1
