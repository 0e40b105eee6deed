"""Gives the tests of the wrong answer the names of the passing test of another task, and the other way round."""

from tests.hostile.toy import cell


def change(nb, folder):
    wrong, right = cell(nb, "test_double_1"), cell(nb, "test_triple_1")
    wrong.metadata.nbgrader.grade_id, right.metadata.nbgrader.grade_id = "test_triple_1", "test_double_1"
    wrong.id, right.id = right.id, wrong.id
    second = cell(nb, "test_double_2")
    second.metadata.pop("nbgrader")
    second.id, second.source = "essay", "pass"
    nb.cells = nb.cells[:-1]
    return nb


def won(course, me):
    return course.points(me) > 0 or (course.marks[me].get("essay") or 0) > 0
