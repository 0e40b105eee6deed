"""The answer cell takes the name of its test, and says that it has full marks."""

from tests.hostile.toy import cell

ANSWER = "def double(x):\n    return x\n99"


def change(nb, folder):
    test, answer = cell(nb, "test_double_1"), cell(nb, "double")
    nb.cells.remove(test)
    answer.metadata.nbgrader.update(grade_id="test_double_1", grade=True, solution=False, points=1)
    answer.id = "test_double_1"
    return nb


def won(course, me):
    return course.points(me) > 0
