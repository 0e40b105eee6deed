"""Hands in a notebook with 5,000 cells of its own."""

from nbformat.v4 import new_code_cell


def change(nb, folder):
    nb.cells += [new_code_cell(f"number = {number}") for number in range(5_000)]
    return nb


def won(course, me):
    return course.points(me) > 0 or (course.points(me, "triple") < 1 and course.rows[me]["state"] == "graded")
