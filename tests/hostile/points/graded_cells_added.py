"""Adds test and task cells of its own, worth a hundred points each."""

from nbformat.v4 import new_code_cell, new_markdown_cell


def change(nb, folder):
    form = {"locked": False, "solution": False, "schema_version": 3, "points": 100, "grade": True, "task": False}
    for name in ("test_double_3", "test_double_4"):
        nb.cells.append(new_code_cell("100", metadata={"nbgrader": form | {"grade_id": name}}))
    task = form | {"grade_id": "bonus", "grade": False, "task": True}
    nb.cells.append(new_markdown_cell("Did more than was asked.", metadata={"nbgrader": task}))
    return nb


def won(course, me):
    more = set(course.marks[me]) != set(course.marks["aaa-honest"])
    return more or course.points(me) > 0 or float(course.rows[me]["max_score"]) != 6
