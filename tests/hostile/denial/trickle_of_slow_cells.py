"""Adds forty cells, each just below the time of a cell."""

from nbformat.v4 import new_code_cell


def change(nb, folder):
    nb.cells[3:3] = [new_code_cell("import time; time.sleep(3)") for _ in range(40)]
    return nb


def won(course, me):
    return course.points(me) > 0 or course.rows[me]["state"] != "timed out"
